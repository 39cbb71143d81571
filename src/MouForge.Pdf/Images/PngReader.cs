using System.Buffers.Binary;

namespace MouForge.Pdf.Images;

/// <summary>Reads PNG files (ISO/IEC 15948) of all colour types and depths into grey or RGB of 8 bits, blended with white where they are see-through.</summary>
static class PngReader
{
    const int SignatureLength = 8;

    // Length and type before a chunk's data, checksum after.
    const int ChunkFrame = 12;

    static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static PdfImage Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            var parts = ReadChunks(file.Span);
            return PngPixels.Decode(parts);
        }
        catch (Exception cause) when (cause is ArgumentOutOfRangeException or IndexOutOfRangeException or InvalidDataException or EndOfStreamException)
        {
            throw new PdfImageException("The PNG file is cut short or broken.", cause);
        }
    }

    static PngParts ReadChunks(ReadOnlySpan<byte> file)
    {
        PngHeader? header = null;
        byte[] palette = [], transparency = [];
        var data = new MemoryStream();
        for (int at = SignatureLength; ;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var type = file.Slice(at + 4, 4);
            var content = file.Slice(at + 8, length);
            if (type.SequenceEqual("IHDR"u8))
            {
                header = PngHeader.Read(content);
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                palette = content.ToArray();
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                transparency = content.ToArray();
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                data.Write(content);
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                break;
            }
            at += ChunkFrame + length;
        }
        return new PngParts(header ?? throw new PdfImageException("The PNG file has no header."), palette, transparency, data);
    }
}
