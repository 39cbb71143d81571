using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Signatures;

/// <summary>A line on the left side of a signature block.</summary>
/// <param name="Text">The line.</param>
/// <param name="Look">Its look.</param>
/// <param name="Paragraph">Index of its paragraph: party, signatory, title, authority, approval.</param>
/// <param name="Y">Distance of its top from the top of the first line, in points.</param>
readonly record struct SignatureLine(TextLine Text, ParagraphLook Look, int Paragraph, double Y);
