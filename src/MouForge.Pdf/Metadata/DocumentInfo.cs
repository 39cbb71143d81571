using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Metadata;

/// <summary>The document information dictionary (ISO 32000-1, 14.3.3). It says what the XMP metadata says, for readers that look here.</summary>
static class DocumentInfo
{
    /// <summary>Writes it; returns its number.</summary>
    public static int Write(PdfFile file, PdfDocumentOptions options)
    {
        int id = file.Reserve();
        var target = file.Begin(id).Raw("<</Title"u8).Text(options.Title).Raw("/Author"u8).Text(options.Author);
        if (options.Subject is not null)
        {
            target.Raw("/Subject"u8).Text(options.Subject);
        }
        target.Raw("/Producer"u8).Text(options.Producer).Raw("/CreationDate"u8).Date(options.CreatedAt)
            .Raw("/ModDate"u8).Date(options.CreatedAt).Raw(">>"u8);
        file.End();
        return id;
    }
}
