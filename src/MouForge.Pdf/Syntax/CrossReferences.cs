using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MouForge.Pdf.Syntax;

/// <summary>Ends a file with a cross-reference stream (ISO 32000-1, 7.5.8), which is its trailer, too.</summary>
/// <param name="file">Takes the stream.</param>
/// <param name="entries">The objects written, by their numbers; the last is the stream itself.</param>
/// <param name="origin">The file that goes on; null for a new one.</param>
sealed class CrossReferences(PdfBuffer file, IReadOnlyList<(int Id, ObjectPlace Place)> entries, PdfOrigin? origin)
{
    // Field widths 1, 4 and 2, as /W says.
    const int RowLength = 7;

    /// <summary>Writes it.</summary>
    /// <param name="start">Where it stands in the whole file.</param>
    /// <param name="catalog">Number of the catalog.</param>
    /// <param name="info">Number of the information dictionary.</param>
    public void Write(int start, int catalog, int info)
    {
        string fileId = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        int id = entries[^1].Id;
        using var rows = Rows();
        using var compressed = new PdfBuffer();
        Deflate.Compress(rows.Written, compressed);
        file.Integer(id).Raw(" 0 obj\n<</Type/XRef/Size "u8).Integer(id + 1);
        if (origin is not null)
        {
            file.Raw("/Prev "u8).Integer(origin.LastSection);
            WriteIndex();
        }
        file.Raw("/W[1 4 2]/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(info)
            .Raw("/ID[<"u8).Ascii(origin?.FileId ?? fileId).Raw("><"u8).Ascii(fileId)
            .Raw(">]/DecodeParms<</Predictor 12/Columns 7>>/Filter/FlateDecode/Length "u8).Integer(compressed.Length)
            .Raw(">>stream\n"u8).Raw(compressed.Written).Raw("\nendstream\nendobj\nstartxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
    }

    /// <summary>Pairs of first number and count, one for each run of numbers.</summary>
    void WriteIndex()
    {
        file.Raw("/Index["u8);
        for (int first = 0, end; first < entries.Count; first = end)
        {
            end = first + 1;
            while (end < entries.Count && entries[end].Id == entries[end - 1].Id + 1)
            {
                end++;
            }
            file.Integer(entries[first].Id).Byte((byte)' ').Integer(end - first).Byte((byte)' ');
        }
        file.Byte((byte)']');
    }

    /// <summary>The entries, each as its difference to the one before (PNG predictor "Up", 7.4.4.4): rows grow evenly and shrink well.</summary>
    PdfBuffer Rows()
    {
        var rows = new PdfBuffer((RowLength + 1) * entries.Count);
        Span<byte> row = stackalloc byte[RowLength], above = stackalloc byte[RowLength];
        foreach (var (id, place) in entries)
        {
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
