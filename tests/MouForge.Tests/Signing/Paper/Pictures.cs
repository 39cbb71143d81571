using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using MouForge.Signing.Paper.Files;

namespace MouForge.Tests.Signing.Paper;

/// <summary>Small files of every kind, made by hand.</summary>
static class Pictures
{
    public static byte[] Png(int number = 0, uint width = 2, uint height = 2, params (string Type, string Content)[] more)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        byte[] extra = [.. more.SelectMany(chunk => Chunk(chunk.Type, Encoding.ASCII.GetBytes(chunk.Content)))];
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", header), .. extra, .. Chunk("IDAT", Deflate([0, (byte)number, 1, 0, 2, 3])), .. Chunk("IEND", [])];
    }

    /// <summary>A JPEG's segments; nothing decodes its picture.</summary>
    public static byte[] Jpeg(int width = 20, int height = 10, params byte[][] more)
    {
        byte[] frame = [0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0];
        byte[] scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56];
        return [0xFF, 0xD8, .. more.SelectMany(segment => segment), .. frame, .. scan, 0xFF, 0xD9];
    }

    public static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    /// <summary>Exif, little-endian, with a place and an orientation.</summary>
    public static byte[] Exif(byte orientation)
        => Segment(0xE1,
        [
            .. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 2, 0,
            0x0E, 0x01, 2, 0, 4, 0, 0, 0, .. "GPS!"u8,
            0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
            0, 0, 0, 0,
        ]);

    public static byte[] Pdf(string body = "") => Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n<</Type/Catalog{body}>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static byte[] PdfWithObjectStream(string content, bool isPacked = true)
    {
        byte[] data = isPacked ? Deflate(Encoding.ASCII.GetBytes(content)) : Encoding.ASCII.GetBytes(content);
        return [.. "%PDF-1.7\n5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\r\n"u8, .. data, .. "\nendstream\nendobj\n%%EOF\n"u8];
    }

    static byte[] Deflate(byte[] content)
    {
        using var target = new MemoryStream();
        using (var deflate = new ZLibStream(target, CompressionLevel.Optimal))
            deflate.Write(content);
        return target.ToArray();
    }

    static byte[] Chunk(string type, byte[] content)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc32.Of(chunk.AsSpan(4, chunk.Length - 8)));
        return chunk;
    }
}
