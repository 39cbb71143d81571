using System.Buffers.Binary;

namespace MouForge.Pdf.Images;

/// <summary>The header of a PNG file (ISO/IEC 15948, 11.2.2).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Depth">Bits of a sample.</param>
/// <param name="ColorType">What the samples of a pixel are.</param>
/// <param name="IsInterlaced">Whether it comes in seven passes.</param>
readonly record struct PngHeader(int Width, int Height, int Depth, PngColorType ColorType, bool IsInterlaced)
{
    // Far above what a page needs; a small file cannot ask for gigabytes.
    const long MaximumPixels = 50_000_000;

    /// <summary>Samples of a pixel.</summary>
    public int Channels => ColorType switch
    {
        PngColorType.Rgb => 3,
        PngColorType.GrayAlpha => 2,
        PngColorType.Rgba => 4,
        _ => 1,
    };

    public bool IsGray => ColorType is PngColorType.Gray or PngColorType.GrayAlpha;

    public static PngHeader Read(ReadOnlySpan<byte> content)
    {
        var header = new PngHeader(
            BinaryPrimitives.ReadInt32BigEndian(content),
            BinaryPrimitives.ReadInt32BigEndian(content[4..]),
            content[8],
            (PngColorType)content[9],
            content[12] != 0);
        if (header.Width <= 0 || header.Height <= 0 || (long)header.Width * header.Height > MaximumPixels)
        {
            throw new PdfImageException(
                $"The PNG file is {header.Width} by {header.Height} pixels; at most {MaximumPixels / 1_000_000} million pixels can be used.");
        }
        return header.IsAllowed() ? header : throw new PdfImageException("The PNG file has a colour type or depth that the format does not know.");
    }

    /// <summary>Bytes of a row of so many pixels, without its filter byte.</summary>
    public int RowLength(int pixels) => (int)(((long)pixels * Channels * Depth + 7) / 8);

    bool IsAllowed() => ColorType switch
    {
        PngColorType.Gray => Depth is 1 or 2 or 4 or 8 or 16,
        PngColorType.Palette => Depth is 1 or 2 or 4 or 8,
        PngColorType.Rgb or PngColorType.GrayAlpha or PngColorType.Rgba => Depth is 8 or 16,
        _ => false,
    };
}
