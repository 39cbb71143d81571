using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Fields;

/// <summary>A tick box, or a field for initials, at its place.</summary>
/// <param name="Box">The tick box.</param>
/// <param name="Column">From the left edge of the box to the right edge of its label.</param>
/// <param name="Label">The lines of its label.</param>
/// <param name="Tags">Its tags.</param>
sealed record PlacedTickBox(TickBox Box, Column Column, IReadOnlyList<TextLine> Label, FieldTags Tags)
{
    /// <summary>What a screen reader says.</summary>
    public string Description => Box.Description ?? Inline.PlainTextOf(Box.Label);
}
