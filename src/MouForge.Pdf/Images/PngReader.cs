namespace MouForge.Pdf.Images;

/// <summary>Stub.</summary>
static class PngReader
{
    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);

    public static PdfImage Read(ReadOnlyMemory<byte> file) => throw new PdfImageException("later");
}
