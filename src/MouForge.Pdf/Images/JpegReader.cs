using System.Buffers.Binary;

namespace MouForge.Pdf.Images;

/// <summary>Reads the size and colours of a JPEG file (ISO/IEC 10918-1); its data goes into the document as it is.</summary>
static class JpegReader
{
    // Markers: start of image, start of scan, and the frames C0 to CF but for DHT (C4), JPG (C8) and DAC (CC).
    const byte StartOfImage = 0xD8, StartOfScan = 0xDA, FirstFrame = 0xC0, LastFrame = 0xCF;

    public static bool IsJpeg(ReadOnlySpan<byte> file) => file.Length > 3 && file[0] == 0xFF && file[1] == StartOfImage && file[2] == 0xFF;

    public static PdfImage Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return FromFrame(file, FrameOf(file.Span));
        }
        catch (Exception cause) when (cause is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new PdfImageException("The JPEG file is cut short.", cause);
        }
    }

    /// <summary>The bytes after the length of the frame header.</summary>
    static ReadOnlySpan<byte> FrameOf(ReadOnlySpan<byte> file)
    {
        for (int at = 2; ;)
        {
            if (file[at..][0] != 0xFF)
            {
                throw new PdfImageException("The JPEG file is broken: a segment does not start with a marker.");
            }
            byte marker = file[(at + 1)..][0];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            int length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (marker is >= FirstFrame and <= LastFrame and not (0xC4 or 0xC8 or 0xCC))
            {
                return file.Slice(at + 4, length - 2);
            }
            if (marker == StartOfScan)
            {
                throw new PdfImageException("The JPEG file has no frame before its first scan.");
            }
            at += 2 + length;
        }
    }

    static PdfImage FromFrame(ReadOnlyMemory<byte> file, ReadOnlySpan<byte> frame)
    {
        int bits = frame[..1][0], height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        int components = frame[5..][0];
        if (bits != 8 || components is not (1 or 3) || width == 0 || height == 0)
        {
            throw new PdfImageException(
                $"The JPEG file has {components} components of {bits} bits; only grey and colour of 8 bits can be used. Save it again as RGB.");
        }
        string colors = components == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB";
        return new PdfImage(width, height, colors + "/Filter/DCTDecode", file.ToArray());
    }
}
