using MouForge.Pdf.Reading;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Metadata;

/// <summary>Data of the program that made a document, for itself (page-piece dictionary of a document, ISO 32000-1, 14.5).</summary>
static class PieceInfo
{
    /// <summary>Writes the data; returns its number, 0 where there is none.</summary>
    public static int Write(PdfFile file, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            return 0;
        }
        int id = file.Reserve();
        file.Stream(id, default, data);
        return id;
    }

    /// <summary>The catalog's entry.</summary>
    public static PdfValue Of(int data, PdfDocumentOptions options)
        => PdfValue.Of(target => target.Raw("<</MouForge<</LastModified"u8).Date(options.ModifiedAt ?? options.CreatedAt).Raw("/Private "u8).Reference(data).Raw(">>>>"u8));

    /// <summary>The data of a document; empty where it has none.</summary>
    public static ReadOnlyMemory<byte> Read(PdfObjects objects)
        => objects.Resolve(objects.Resolve(objects.Catalog["PieceInfo"])["MouForge"])["Private"].Reference is > 0 and var id ? objects.Stream(id).Decode() : default;
}
