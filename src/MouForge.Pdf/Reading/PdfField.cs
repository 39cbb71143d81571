namespace MouForge.Pdf.Reading;

/// <summary>A form field of a file and where it stands.</summary>
/// <param name="Name">Full name; full stops make a path ("party3.signature").</param>
/// <param name="IsSignature">Whether it is for a digital signature.</param>
/// <param name="Page">Index of its page, from 0; -1 where it stands on none.</param>
/// <param name="Area">Its place on the page.</param>
public sealed record PdfField(string Name, bool IsSignature, int Page, PdfRectangle Area)
{
    /// <summary>Number of its object.</summary>
    internal int Id { get; init; }

    /// <summary>Its entries.</summary>
    internal PdfValue Entries { get; init; }
}
