using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Fields;

/// <summary>A field of a row at its place.</summary>
/// <param name="Field">The field.</param>
/// <param name="Column">Its left and right edge.</param>
/// <param name="Label">The lines of its label.</param>
/// <param name="Tags">Its tags.</param>
sealed record PlacedField(FillField Field, Column Column, IReadOnlyList<TextLine> Label, FieldTags Tags);
