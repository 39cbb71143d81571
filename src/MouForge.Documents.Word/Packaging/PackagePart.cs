using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace MouForge.Documents.Word.Packaging;

/// <summary>A part of the file, deflated and ready to be put into a package. One that never changes is made once and used for every document.</summary>
/// <param name="Name">Its path in the package, in ASCII.</param>
/// <param name="Deflated">Its content, deflated (RFC 1951).</param>
/// <param name="Crc">CRC-32 of its content.</param>
/// <param name="Length">Bytes of its content before it was deflated.</param>
sealed record PackagePart(string Name, ReadOnlyMemory<byte> Deflated, uint Crc, int Length)
{
    // RFC 1952: gzip is a header of 10 bytes (no name, no comment), the deflated data, and a trailer of CRC-32 and length. ZIP wants
    // the same deflated data and the same CRC, so the runtime's vectorised gzip makes both in one pass.
    const int GzipHeader = 10;
    const int GzipTrailer = 8;

    // zlib-ng's deflateBound: its fastest level spends at most 9 bits on a byte, plus some bytes for each block.
    const int BitsPerByte = 9;
    const int BlockOverhead = 1024;

    /// <summary>Deflates a part.</summary>
    /// <param name="name">Its path in the package, in ASCII.</param>
    /// <param name="content">Its content, at least one byte.</param>
    /// <param name="level">How hard to try.</param>
    public static PackagePart Deflate(string name, ReadOnlySpan<byte> content, CompressionLevel level = CompressionLevel.Fastest)
    {
        int bound = (int)((((long)content.Length * BitsPerByte) + 7) / 8) + (content.Length / BlockOverhead) + BlockOverhead;
        byte[] rented = ArrayPool<byte>.Shared.Rent(bound);
        try
        {
            using var target = new MemoryStream(rented);
            using (var gzip = new GZipStream(target, level, leaveOpen: true))
            {
                gzip.Write(content);
            }
            int end = (int)target.Position - GzipTrailer;
            uint crc = BinaryPrimitives.ReadUInt32LittleEndian(rented.AsSpan(end));
            return new PackagePart(name, rented.AsSpan(GzipHeader..end).ToArray(), crc, content.Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
