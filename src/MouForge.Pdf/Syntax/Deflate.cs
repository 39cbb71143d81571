using System.IO.Compression;

namespace MouForge.Pdf.Syntax;

/// <summary>Compression as the filter FlateDecode wants it: a zlib stream.</summary>
static class Deflate
{
    public static void Compress(ReadOnlySpan<byte> data, PdfBuffer target, CompressionLevel level)
    {
        using var zlib = new ZLibStream(new PdfBufferStream(target), level);
        zlib.Write(data);
    }

    /// <summary>For what is compressed once and kept.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var target = new PdfBuffer(data.Length / 2 + 64);
        Compress(data, target, CompressionLevel.Optimal);
        return target.Written.ToArray();
    }
}
