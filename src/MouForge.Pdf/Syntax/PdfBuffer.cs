using System.Buffers;
using System.Buffers.Text;

namespace MouForge.Pdf.Syntax;

/// <summary>Growing bytes in PDF syntax (ISO 32000-1, chapter 7). Disposing gives the memory back for the next document.</summary>
sealed class PdfBuffer(int capacity = 1024) : IDisposable
{
    byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Room for at least <paramref name="size"/> more bytes; <see cref="Advance"/> says how many were used.</summary>
    public Span<byte> Room(int size)
    {
        if (_bytes.Length - Length < size)
        {
            Grow(size);
        }
        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public void Clear() => Length = 0;

    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        // Twenty characters hold any 64-bit integer.
        Utf8Formatter.TryFormat(value, Room(20), out int written);
        Length += written;
        return this;
    }

    /// <summary>A number with at most two decimals: a hundredth of a point is finer than any printer.</summary>
    public PdfBuffer Number(double value)
    {
        Length += PdfNumber.Format(value, 2, Room(PdfNumber.MaximumLength));
        return this;
    }

    /// <summary>A number with at most <paramref name="decimals"/> decimals.</summary>
    public PdfBuffer Number(double value, int decimals)
    {
        Length += PdfNumber.Format(value, decimals, Room(PdfNumber.MaximumLength));
        return this;
    }

    /// <summary>Two numbers with a space between and one after.</summary>
    public PdfBuffer Point(double x, double y) => Number(x).Byte((byte)' ').Number(y).Byte((byte)' ');

    /// <summary>A reference with a space after, so that references can follow each other.</summary>
    public PdfBuffer Reference(int id) => Integer(id).Raw(" 0 R "u8);

    /// <summary>A name with its slash; what is not a regular character is written as #xx.</summary>
    public PdfBuffer Name(ReadOnlySpan<char> name)
    {
        Byte((byte)'/');
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '+')
            {
                Byte((byte)letter);
            }
            else
            {
                Byte((byte)'#').Hex(letter < 0x80 ? (byte)letter : throw new ArgumentException($"The name '{name}' is not ASCII.", nameof(name)));
            }
        }
        return this;
    }

    public PdfBuffer Hex(byte value)
    {
        var digits = "0123456789ABCDEF"u8;
        return Byte(digits[value >> 4]).Byte(digits[value & 15]);
    }

    /// <summary>Characters of 7 bits, as they are.</summary>
    public PdfBuffer Ascii(ReadOnlySpan<char> text)
    {
        var room = Room(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            room[i] = text[i] < 0x80 ? (byte)text[i] : throw new ArgumentException($"'{text}' is not ASCII.", nameof(text));
        }
        Length += text.Length;
        return this;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    void Grow(int size)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, Length + size));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
