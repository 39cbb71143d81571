namespace MouForge.Pdf.Images;

/// <summary>What a PNG file holds.</summary>
/// <param name="Header">Size and kind.</param>
/// <param name="Palette">Three bytes for each colour.</param>
/// <param name="Transparency">Opacity of each palette colour, or the one colour that is see-through in samples of two bytes; empty for none.</param>
/// <param name="Data">The filtered rows, compressed.</param>
sealed record PngParts(PngHeader Header, byte[] Palette, byte[] Transparency, MemoryStream Data);
