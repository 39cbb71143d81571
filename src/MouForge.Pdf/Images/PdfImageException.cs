namespace MouForge.Pdf.Images;

/// <summary>A picture cannot be used; the message says what is wrong with the file.</summary>
public sealed class PdfImageException(string message, Exception? cause = null) : Exception(message, cause);
