namespace MouForge.Pdf.Reading;

/// <summary>A file breaks the rules of PDF, or uses what this reader does not know.</summary>
public sealed class PdfSyntaxException(string message, Exception? inner = null) : Exception(message, inner);
