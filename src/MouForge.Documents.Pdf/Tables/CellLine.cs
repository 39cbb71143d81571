using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>A line of text in a table cell.</summary>
/// <param name="Text">The line.</param>
/// <param name="Look">Its look.</param>
/// <param name="Paragraph">Index of the cell's paragraph it belongs to: 0 for the text, from 1 for details.</param>
readonly record struct CellLine(TextLine Text, ParagraphLook Look, int Paragraph);
