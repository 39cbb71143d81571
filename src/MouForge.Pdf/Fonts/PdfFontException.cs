namespace MouForge.Pdf.Fonts;

/// <summary>A font file cannot be used: it is broken, or not TrueType. The message names the table and what is wrong with it.</summary>
public sealed class PdfFontException(string message, Exception? cause = null) : Exception(message, cause);
