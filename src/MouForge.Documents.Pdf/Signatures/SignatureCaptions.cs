using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Signatures;

/// <summary>The captions under the lines of a signature block, set.</summary>
readonly record struct SignatureCaptions(TextLine[] Signature, TextLine[] OtherName, TextLine[] Date);
