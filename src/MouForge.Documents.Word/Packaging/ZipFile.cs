using System.Buffers.Binary;
using System.Text;

namespace MouForge.Documents.Word.Packaging;

/// <summary>
/// Puts ready parts into a ZIP file with a fixed time, so that the same parts give the same bytes. Field names and sizes are those of
/// PKWARE's APPNOTE.TXT 6.3.10.
/// </summary>
static class ZipFile
{
    const int LocalHeader = 30;
    const int CentralHeader = 46;
    const int EndRecord = 22;
    const ushort Version20 = 20;
    const ushort Deflated = 8;

    // 1 January 1980, midnight: the first day the format can say.
    const uint FixedDateAndTime = ((1 << 5) | 1) << 16;

    /// <summary>The file, with the parts in the order given.</summary>
    public static byte[] Of(IReadOnlyList<PackagePart> parts)
    {
        int size = EndRecord;
        foreach (var part in parts)
        {
            size += LocalHeader + CentralHeader + (2 * part.Name.Length) + part.Deflated.Length;
        }
        byte[] file = new byte[size];
        Span<int> offsets = parts.Count <= 64 ? stackalloc int[parts.Count] : new int[parts.Count];
        int at = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            offsets[i] = at;
            at += WriteLocal(file.AsSpan(at), parts[i]);
        }
        int directory = at;
        for (int i = 0; i < parts.Count; i++)
        {
            at += WriteCentral(file.AsSpan(at), parts[i], offsets[i]);
        }
        WriteEnd(file.AsSpan(at), parts.Count, directory, at - directory);
        return file;
    }

    static int WriteLocal(Span<byte> target, PackagePart part)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, 0x04034b50);
        WriteShared(target[4..], part);
        int name = Encoding.ASCII.GetBytes(part.Name, target[LocalHeader..]);
        part.Deflated.Span.CopyTo(target[(LocalHeader + name)..]);
        return LocalHeader + name + part.Deflated.Length;
    }

    static int WriteCentral(Span<byte> target, PackagePart part, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(target[4..], Version20);
        WriteShared(target[6..], part);
        BinaryPrimitives.WriteInt32LittleEndian(target[42..], offset);
        return CentralHeader + Encoding.ASCII.GetBytes(part.Name, target[CentralHeader..]);
    }

    // What both headers say: version needed, flags (none), method, time, CRC, sizes, length of the name, no extra field.
    static void WriteShared(Span<byte> target, PackagePart part)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(target, Version20);
        BinaryPrimitives.WriteUInt16LittleEndian(target[4..], Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(target[6..], FixedDateAndTime);
        BinaryPrimitives.WriteUInt32LittleEndian(target[10..], part.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(target[14..], part.Deflated.Length);
        BinaryPrimitives.WriteInt32LittleEndian(target[18..], part.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(target[22..], (ushort)part.Name.Length);
    }

    static void WriteEnd(Span<byte> target, int count, int directory, int length)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(target[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(target[10..], (ushort)count);
        BinaryPrimitives.WriteInt32LittleEndian(target[12..], length);
        BinaryPrimitives.WriteInt32LittleEndian(target[16..], directory);
    }
}
