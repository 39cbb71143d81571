using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Cards;

/// <summary>A piece of a line of a card.</summary>
/// <param name="Line">The piece, set.</param>
/// <param name="X">Where it begins, in points from the page's left edge.</param>
/// <param name="Look">Its look.</param>
/// <param name="Tag">Its tag.</param>
readonly record struct CardText(TextLine Line, double X, ParagraphLook Look, StructureElement Tag)
{
    /// <summary>True where it has been read before.</summary>
    public bool IsRepeated { get; init; }
}
