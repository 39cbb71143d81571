using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Fields;

/// <summary>A tick box at its place.</summary>
/// <param name="Box">The tick box.</param>
/// <param name="Column">From the left edge of the box to the right edge of its label.</param>
/// <param name="Label">The lines of its label.</param>
/// <param name="Tags">Its tags.</param>
sealed record PlacedTickBox(TickBox Box, Column Column, IReadOnlyList<TextLine> Label, FieldTags Tags);
