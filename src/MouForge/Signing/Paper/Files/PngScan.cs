using System.Buffers.Binary;

namespace MouForge.Signing.Paper.Files;

/// <summary>Rewrites a PNG with the chunks that draw it and no others (W3C PNG, third edition, 5 and 11).</summary>
static class PngScan
{
    const int LengthAndType = 8;
    const int Checksum = 4;
    const int HeaderLength = 13;

    static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static StrippedImage Strip(ReadOnlyMemory<byte> file)
    {
        var rest = file.Span[Signature.Length..];
        var kept = new MemoryStream(file.Length);
        kept.Write(Signature);
        bool hasHeader = false;
        bool hasData = false;
        while (NextChunk(rest, out var chunk))
        {
            rest = rest[chunk.Length..];
            var type = chunk[4..LengthAndType];
            if (!hasHeader && !type.SequenceEqual("IHDR"u8))
                return ScanRefusals.Damaged;
            if (!hasHeader && !HasSaneSize(chunk))
                return ScanRefusals.TooManyPixels;
            hasHeader = true;
            hasData |= type.SequenceEqual("IDAT"u8);
            if (Draws(type))
                kept.Write(chunk);
            if (type.SequenceEqual("IEND"u8))
                return hasData ? kept.ToArray() : ScanRefusals.Damaged;
        }
        return ScanRefusals.Damaged;
    }

    // Text, time, Exif and private chunks can say who, when and where; these cannot.
    static bool Draws(ReadOnlySpan<byte> type)
        => type.SequenceEqual("IHDR"u8) || type.SequenceEqual("PLTE"u8) || type.SequenceEqual("IDAT"u8) || type.SequenceEqual("IEND"u8)
            || type.SequenceEqual("tRNS"u8) || type.SequenceEqual("gAMA"u8) || type.SequenceEqual("sRGB"u8) || type.SequenceEqual("pHYs"u8);

    static bool HasSaneSize(ReadOnlySpan<byte> header)
        => header.Length == LengthAndType + HeaderLength + Checksum
            && PixelLimit.Allows(BinaryPrimitives.ReadUInt32BigEndian(header[LengthAndType..]), BinaryPrimitives.ReadUInt32BigEndian(header[(LengthAndType + 4)..]));

    static bool NextChunk(ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> chunk)
    {
        chunk = default;
        if (rest.Length < LengthAndType + Checksum)
            return false;
        long length = LengthAndType + (long)BinaryPrimitives.ReadUInt32BigEndian(rest) + Checksum;
        if (length > rest.Length)
            return false;
        chunk = rest[..(int)length];
        return Crc32.Of(chunk[4..^Checksum]) == BinaryPrimitives.ReadUInt32BigEndian(chunk[^Checksum..]);
    }
}
