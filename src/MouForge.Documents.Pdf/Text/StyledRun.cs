using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Text;

/// <summary>A stretch of a paragraph in one face, size and colour.</summary>
/// <param name="Text">The characters to draw.</param>
/// <param name="Face">The face; a character it lacks is taken from another.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Color">Colour.</param>
/// <param name="Source">The inline it comes from; null for labels and furniture.</param>
readonly record struct StyledRun(ReadOnlyMemory<char> Text, Face Face, double Size, PdfColor Color, Inline? Source)
{
    /// <summary>Free space on either side, which a slot's ground or a tag's frame fills.</summary>
    public double Inset { get; init; }

    /// <summary>True where a line never breaks within it.</summary>
    public bool Whole { get; init; }

    /// <summary>True where the line ends after it, whatever room is left.</summary>
    public bool EndsLine { get; init; }
}
