using System.Buffers.Binary;

namespace MouForge.Signing.Paper.Files;

/// <summary>Rewrites a JPEG with the segments that draw it and no others (ITU-T T.81, annex B).</summary>
/// <remarks>Which way up a photograph is stands in its Exif part; that one entry is kept, the rest (place, time, camera) is not.</remarks>
static class JpegScan
{
    const byte Prefix = 0xFF;
    const byte StartOfImage = 0xD8;
    const byte EndOfImage = 0xD9;
    const byte StartOfScan = 0xDA;
    const byte Exif = 0xE1;
    const byte Adobe = 0xEE;

    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith<byte>([Prefix, StartOfImage, Prefix]);

    public static StrippedImage Strip(ReadOnlyMemory<byte> file)
    {
        var rest = file.Span[2..];
        var kept = new MemoryStream(file.Length);
        kept.Write([Prefix, StartOfImage]);
        bool hasFrame = false;
        bool hasScan = false;
        while (NextSegment(rest, out byte marker, out var segment))
        {
            rest = rest[segment.Length..];
            if (marker == EndOfImage)
            {
                kept.Write(segment);
                return hasFrame && hasScan ? kept.ToArray() : ScanRefusals.Damaged;
            }
            if (IsFrame(marker))
            {
                if (hasFrame || !HasSaneSize(segment))
                    return hasFrame ? ScanRefusals.Damaged : ScanRefusals.TooManyPixels;
                hasFrame = true;
            }
            if (marker == Exif)
                kept.Write(ExifOrientation.Keep(segment));
            else if (Draws(marker))
                kept.Write(segment);
            if (marker == StartOfScan)
            {
                hasScan = true;
                int length = CodedLength(rest);
                kept.Write(rest[..length]);
                rest = rest[length..];
            }
        }
        return ScanRefusals.Damaged;
    }

    // Frames, tables, restart intervals, scans, and Adobe's marker, which says how colours are coded.
    static bool Draws(byte marker)
        => IsFrame(marker) || marker is StartOfScan or Adobe or 0xC4 or 0xDB or 0xDC or 0xDD or 0xE0;

    static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // After marker and length: precision, lines, samples a line.
    static bool HasSaneSize(ReadOnlySpan<byte> frame)
        => frame.Length >= 9 && PixelLimit.Allows(BinaryPrimitives.ReadUInt16BigEndian(frame[7..]), BinaryPrimitives.ReadUInt16BigEndian(frame[5..]));

    static bool NextSegment(ReadOnlySpan<byte> rest, out byte marker, out ReadOnlySpan<byte> segment)
    {
        marker = 0;
        segment = default;
        if (rest.Length < 2 || rest[0] != Prefix)
            return false;
        marker = rest[1];
        if (marker == EndOfImage)
        {
            segment = rest[..2];
            return true;
        }
        if (rest.Length < 4)
            return false;
        int length = 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
        if (length < 4 || length > rest.Length)
            return false;
        segment = rest[..length];
        return true;
    }

    // Coded data goes on until a marker that is neither a stuffed byte nor a restart.
    static int CodedLength(ReadOnlySpan<byte> rest)
    {
        for (int i = 0; i + 1 < rest.Length; i++)
        {
            if (rest[i] == Prefix && rest[i + 1] is not (0x00 or (>= 0xD0 and <= 0xD7) or Prefix))
                return i;
        }
        return rest.Length;
    }
}
