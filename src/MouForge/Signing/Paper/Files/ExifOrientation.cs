using System.Buffers.Binary;

namespace MouForge.Signing.Paper.Files;

/// <summary>Takes from a JPEG's Exif part the one entry that says which way up the picture is (CIPA DC-008, 4.6.2 and 4.6.4).</summary>
static class ExifOrientation
{
    const ushort Tag = 0x0112;
    const int EntryLength = 12;
    const int Usual = 1;

    // APP1 with one big-endian directory of one entry.
    static ReadOnlySpan<byte> Segment =>
    [
        0xFF, 0xE1, 0x00, 0x22, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0,
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, Usual, 0, 0, 0, 0, 0, 0,
    ];

    const int ValueAt = 29;

    /// <param name="segment">An APP1 segment with its marker.</param>
    /// <returns>The segment to keep instead: empty where the picture is upright, or the segment is no Exif.</returns>
    public static byte[] Keep(ReadOnlySpan<byte> segment)
    {
        int orientation = segment[4..].StartsWith("Exif\0\0"u8) ? Read(segment[10..]) : Usual;
        if (orientation is <= Usual or > 8)
            return [];
        byte[] kept = Segment.ToArray();
        kept[ValueAt] = (byte)orientation;
        return kept;
    }

    static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
            return Usual;
        bool isLittle = tiff[0] == 'I';
        uint at = UInt32(tiff[4..], isLittle);
        if (at + 2 > tiff.Length)
            return Usual;
        int count = UInt16(tiff[(int)at..], isLittle);
        for (int i = 0, position = (int)at + 2; i < count && position + EntryLength <= tiff.Length; i++, position += EntryLength)
        {
            if (UInt16(tiff[position..], isLittle) == Tag)
                return UInt16(tiff[(position + 8)..], isLittle);
        }
        return Usual;
    }

    static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
