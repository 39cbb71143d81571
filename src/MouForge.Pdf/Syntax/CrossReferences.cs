using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MouForge.Pdf.Syntax;

/// <summary>Ends a file with a cross-reference stream (ISO 32000-1, 7.5.8), which is its trailer, too.</summary>
static class CrossReferences
{
    // Field widths 1, 4 and 2, as /W says.
    const int RowLength = 7;

    public static void Write(PdfFile objects, PdfBuffer file, List<ObjectPlace> places, int catalog, int info)
    {
        string fileId = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        int id = objects.Reserve(), start = file.Length;
        places[id] = ObjectPlace.InFile(start);
        using var rows = Rows(places);
        using var compressed = new PdfBuffer();
        Deflate.Compress(rows.Written, compressed);
        file.Integer(id).Raw(" 0 obj\n<</Type/XRef/Size "u8).Integer(places.Count)
            .Raw("/W[1 4 2]/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(info)
            .Raw("/ID[<"u8).Ascii(fileId).Raw("><"u8).Ascii(fileId)
            .Raw(">]/DecodeParms<</Predictor 12/Columns 7>>/Filter/FlateDecode/Length "u8).Integer(compressed.Length)
            .Raw(">>stream\n"u8).Raw(compressed.Written).Raw("\nendstream\nendobj\nstartxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
    }

    /// <summary>The entries, each as its difference to the one before (PNG predictor "Up", 7.4.4.4): rows grow evenly and shrink well.</summary>
    static PdfBuffer Rows(List<ObjectPlace> places)
    {
        var rows = new PdfBuffer((RowLength + 1) * places.Count);
        Span<byte> row = stackalloc byte[RowLength], above = stackalloc byte[RowLength];
        for (int id = 0; id < places.Count; id++)
        {
            var place = places[id];
            row[0] = place.Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], place.Position);
            // Object 0 is free for ever and has the highest generation (7.5.4).
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], id == 0 ? ushort.MaxValue : (ushort)place.Index);
            rows.Byte(2);
            for (int i = 0; i < RowLength; i++)
            {
                rows.Byte((byte)(row[i] - above[i]));
            }
            row.CopyTo(above);
        }
        return rows;
    }
}
