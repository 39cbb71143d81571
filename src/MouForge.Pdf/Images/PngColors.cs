using System.Buffers.Binary;

namespace MouForge.Pdf.Images;

/// <summary>Turns the samples of a PNG's pixel into grey or RGB of 8 bits on white.</summary>
sealed class PngColors(PngParts parts)
{
    readonly PngHeader _header = parts.Header;

    /// <summary>Bytes of a pixel: 1 for grey, 3 for colour.</summary>
    public int Channels => _header.IsGray ? 1 : 3;

    /// <summary>Writes a pixel of a row.</summary>
    /// <exception cref="IndexOutOfRangeException">It has a colour that the palette lacks.</exception>
    public void Convert(ReadOnlySpan<byte> row, int pixel, Span<byte> target)
    {
        int first = pixel * _header.Channels;
        switch (_header.ColorType)
        {
            case PngColorType.Palette:
                FromPalette(Sample(row, first), target);
                break;
            case PngColorType.GrayAlpha or PngColorType.Rgba:
                for (int i = 0; i < Channels; i++)
                {
                    target[i] = OnWhite(Scaled(Sample(row, first + i)), Scaled(Sample(row, first + Channels)));
                }
                break;
            default:
                bool isSeeThrough = IsSeeThrough(row, first);
                for (int i = 0; i < Channels; i++)
                {
                    target[i] = isSeeThrough ? byte.MaxValue : (byte)Scaled(Sample(row, first + i));
                }
                break;
        }
    }

    void FromPalette(int index, Span<byte> target)
    {
        int alpha = index < parts.Transparency.Length ? parts.Transparency[index] : 255;
        for (int i = 0; i < 3; i++)
        {
            target[i] = OnWhite(parts.Palette[3 * index + i], alpha);
        }
    }

    /// <summary>Whether all samples are those of the one colour that is see-through.</summary>
    bool IsSeeThrough(ReadOnlySpan<byte> row, int first)
    {
        if (parts.Transparency.Length < 2 * Channels)
        {
            return false;
        }
        for (int i = 0; i < Channels; i++)
        {
            if (Sample(row, first + i) != BinaryPrimitives.ReadUInt16BigEndian(parts.Transparency.AsSpan(2 * i)))
            {
                return false;
            }
        }
        return true;
    }

    int Sample(ReadOnlySpan<byte> row, int index) => _header.Depth switch
    {
        8 => row[index],
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]),
        int depth => (row[index * depth / 8] >> (8 - depth - index * depth % 8)) & ((1 << depth) - 1),
    };

    /// <summary>A sample stretched or cut to 8 bits.</summary>
    int Scaled(int sample)
    {
        int maximum = (1 << _header.Depth) - 1;
        return (sample * 255 + maximum / 2) / maximum;
    }

    static byte OnWhite(int value, int alpha) => (byte)((value * alpha + 255 * (255 - alpha) + 127) / 255);
}
