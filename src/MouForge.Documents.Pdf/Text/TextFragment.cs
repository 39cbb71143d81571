using MouForge.Documents.Inlines;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Fonts;

namespace MouForge.Documents.Pdf.Text;

/// <summary>Text of one font, size and colour at its place in a line.</summary>
/// <param name="X">Distance from the start of the line in points.</param>
/// <param name="Width">Width in points, a space at the end included.</param>
/// <param name="Font">The font.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Color">Colour.</param>
/// <param name="Text">The characters.</param>
/// <param name="Source">The inline it comes from; null for labels and furniture.</param>
readonly record struct TextFragment(
    double X, double Width, TrueTypeFont Font, double Size, PdfColor Color, ReadOnlyMemory<char> Text, Inline? Source)
{
    /// <summary>Free space before the text, which a slot's ground or a tag's frame fills.</summary>
    public double Lead { get; init; }

    /// <summary>Free space after it.</summary>
    public double Trail { get; init; }

    /// <summary>Its glyphs, where a shaper has chosen them.</summary>
    public ReadOnlyMemory<ShapedGlyph> Glyphs { get; init; }

    /// <summary>BCP 47 tag where its script is not that of the text around it; else null.</summary>
    public string? Language { get; init; }

    /// <summary>What the page draws.</summary>
    public TextRun Run => new(Font, Size, Color, Text) { Glyphs = Glyphs };
}
