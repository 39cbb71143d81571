using MouForge.Pdf.Fonts;

namespace MouForge.Pdf.Content;

/// <summary>A glyph that a shaper has chosen and placed. Measures are font units, y upwards.</summary>
/// <param name="Glyph">The glyph in the font.</param>
/// <param name="Advance">How far the pen moves after it.</param>
/// <param name="OffsetX">How far right of the pen it is drawn.</param>
/// <param name="OffsetY">How far above the pen it is drawn.</param>
/// <param name="TextStart">Index of the first character that it stands for; glyphs of one cluster have the same.</param>
/// <param name="TextLength">How many characters it stands for; 0 for the second and later glyphs of a cluster.</param>
public readonly record struct ShapedGlyph(ushort Glyph, int Advance, int OffsetX, int OffsetY, int TextStart, int TextLength)
{
    /// <summary>Other glyphs of the same characters, such as the dots of a letter. They become one glyph with it.</summary>
    public IReadOnlyList<PlacedMark> Marks { get; init; } = [];
}
