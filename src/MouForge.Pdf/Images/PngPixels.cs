using System.IO.Compression;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Images;

/// <summary>Inflates the rows of a PNG file, undoes their filters (ISO/IEC 15948, chapter 9) and puts the pixels in their places.</summary>
static class PngPixels
{
    /// <summary>First pixel and steps of each pass of an interlaced file (8.2).</summary>
    static readonly (int X, int Y, int StepX, int StepY)[] Passes =
    [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ];

    public static PdfImage Decode(PngParts parts)
    {
        var header = parts.Header;
        var colors = new PngColors(parts);
        byte[] pixels = new byte[(long)header.Width * header.Height * colors.Channels];
        parts.Data.Position = 0;
        using var rows = new ZLibStream(parts.Data, CompressionMode.Decompress);
        foreach (var (x, y, stepX, stepY) in header.IsInterlaced ? Passes : [(0, 0, 1, 1)])
        {
            int width = (header.Width - x + stepX - 1) / stepX;
            int length = header.RowLength(width), distance = Math.Max(1, header.Channels * header.Depth / 8);
            byte[] above = new byte[length], row = new byte[length];
            for (int line = y; width > 0 && line < header.Height; line += stepY)
            {
                int filter = rows.ReadByte();
                rows.ReadExactly(row);
                Unfilter(filter, row, above, distance);
                for (int i = 0; i < width; i++)
                {
                    colors.Convert(row, i, pixels.AsSpan((line * header.Width + x + i * stepX) * colors.Channels));
                }
                (above, row) = (row, above);
            }
        }
        string colorSpace = colors.Channels == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB";
        return new PdfImage(header.Width, header.Height, colorSpace + "/Filter/FlateDecode", Deflate.Compress(pixels));
    }

    static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        if (filter is < 0 or > 4)
        {
            throw new InvalidDataException("A row has an unknown filter, or is missing.");
        }
        for (int i = 0; filter != 0 && i < row.Length; i++)
        {
            int left = i >= distance ? row[i - distance] : 0, up = above[i], corner = i >= distance ? above[i - distance] : 0;
            row[i] += (byte)(filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Paeth(left, up, corner),
            });
        }
    }

    /// <summary>The neighbour nearest to left + up − corner (9.4).</summary>
    static int Paeth(int left, int up, int corner)
    {
        int toLeft = Math.Abs(up - corner), toUp = Math.Abs(left - corner), toCorner = Math.Abs(left + up - 2 * corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
