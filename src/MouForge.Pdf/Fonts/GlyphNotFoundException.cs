using System.Globalization;

namespace MouForge.Pdf.Fonts;

/// <summary>Text was to be drawn in a font that lacks one of its characters. The caller chooses another font; no box is ever drawn instead.</summary>
/// <param name="codePoint">The character.</param>
/// <param name="fontName">PostScript name of the font.</param>
public sealed class GlyphNotFoundException(int codePoint, string fontName)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{fontName} has no glyph for U+{codePoint:X4}. Draw it in a font for which GlyphOf is not 0."))
{
    /// <summary>The character.</summary>
    public int CodePoint { get; } = codePoint;

    /// <summary>PostScript name of the font.</summary>
    public string FontName { get; } = fontName;
}
