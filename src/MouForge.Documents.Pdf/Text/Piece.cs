using MouForge.Pdf.Content;
using MouForge.Pdf.Fonts;

namespace MouForge.Documents.Pdf.Text;

/// <summary>A stretch of a run within one font: a word, a part of a word, or the space after it.</summary>
/// <param name="Run">Index of the run.</param>
/// <param name="Start">Index of its first character in the run.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Font">The font that has all of them.</param>
/// <param name="Width">Kerned width in points.</param>
readonly record struct Piece(int Run, int Start, int Length, TrueTypeFont Font, double Width)
{
    /// <summary>Free space before the text.</summary>
    public double Lead { get; init; }

    /// <summary>Free space after the text.</summary>
    public double Trail { get; init; }

    /// <summary>Its level in the bidirectional algorithm; an odd one runs from right to left.</summary>
    public byte Level { get; init; }

    /// <summary>Its glyphs, where it runs from right to left and was shaped; null to draw it letter by letter.</summary>
    public ShapedGlyph[]? Glyphs { get; init; }

    /// <summary>BCP 47 tag where its script is not that of the text around it; else null.</summary>
    public string? Language { get; init; }

    /// <summary>Kerning with the next piece; it counts where that stands on the same line.</summary>
    public double Kern { get; init; }
}
