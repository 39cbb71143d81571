namespace MouForge.Pdf.Fonts;

/// <summary>The box around all glyphs of a font, in font units, y upwards.</summary>
readonly record struct FontBounds(short Left, short Bottom, short Right, short Top);
