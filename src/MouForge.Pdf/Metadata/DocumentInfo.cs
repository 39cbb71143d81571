using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Metadata;

/// <summary>The document information dictionary (ISO 32000-1, 14.3.3). It says what the XMP metadata says, for readers that look here.</summary>
static class DocumentInfo
{
    /// <summary>Writes it; returns its number.</summary>
    public static int Write(PdfFile file, PdfDocumentOptions options)
    {
        int id = file.Reserve();
        Write(file, id, options);
        return id;
    }

    /// <summary>Writes it under a number.</summary>
    public static void Write(PdfFile file, int id, PdfDocumentOptions options)
    {
        var target = file.Begin(id).Raw("<</Title"u8).Text(options.Title).Raw("/Author"u8).Text(options.Author);
        if (options.Subject is not null)
        {
            target.Raw("/Subject"u8).Text(options.Subject);
        }
        target.Raw("/Producer"u8).Text(options.Producer).Raw("/CreationDate"u8).Date(options.CreatedAt)
            .Raw("/ModDate"u8).Date(options.ModifiedAt ?? options.CreatedAt).Raw(">>"u8);
        file.End();
    }
}
