namespace MouForge.Pdf.Syntax;

/// <summary>A file that an incremental update goes on with.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Size">The number that the next new object gets.</param>
/// <param name="LastSection">Where its newest cross-reference section begins.</param>
/// <param name="FileId">The first part of its identifier, in hexadecimal digits.</param>
sealed record PdfOrigin(int Length, int Size, int LastSection, string FileId);
