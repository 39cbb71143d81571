using MouForge.Pdf.Fonts;

namespace MouForge.Pdf.Content;

/// <summary>Text of one face, size and colour on one line. Kerning is applied when it is drawn.</summary>
/// <param name="Font">The face.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Color">Colour.</param>
/// <param name="Text">The characters, in reading order.</param>
public readonly record struct TextRun(TrueTypeFont Font, double Size, PdfColor Color, ReadOnlyMemory<char> Text)
{
    /// <summary>A run of a whole string.</summary>
    public TextRun(TrueTypeFont font, double size, PdfColor color, string text)
        : this(font, size, color, text.AsMemory())
    {
    }

    /// <summary>The glyphs in the order they are drawn, if a shaper has chosen them; empty to draw the text letter by letter.</summary>
    public ReadOnlyMemory<ShapedGlyph> Glyphs { get; init; }
}
