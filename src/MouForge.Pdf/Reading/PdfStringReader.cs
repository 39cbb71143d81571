using System.Globalization;
using System.Text;

namespace MouForge.Pdf.Reading;

/// <summary>Takes strings apart (ISO 32000-1, 7.3.4 and 7.9.2).</summary>
static class PdfStringReader
{
    /// <summary>The bytes of a string in parentheses or of hexadecimal digits; none of anything else.</summary>
    public static byte[] Read(ReadOnlySpan<byte> value)
    {
        if (value.Length < 2)
        {
            return [];
        }
        return value[0] switch
        {
            (byte)'(' => Literal(value[1..^1]),
            (byte)'<' when value[1] != '<' => Hex(value[1..^1]),
            _ => [],
        };
    }

    /// <summary>Text for people: UTF-16 with a byte order mark, or Latin letters.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes[2..]) : Encoding.Latin1.GetString(bytes);

    static byte[] Literal(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                bytes.Add(text[i]);
                continue;
            }
            byte escaped = text[++i];
            if (escaped is >= (byte)'0' and <= (byte)'7')
            {
                bytes.Add(Octal(text, ref i));
            }
            else if (escaped is not ((byte)'\n' or (byte)'\r'))
            {
                bytes.Add(escaped switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => escaped });
            }
        }
        return [.. bytes];
    }

    // One to three digits.
    static byte Octal(ReadOnlySpan<byte> text, ref int at)
    {
        int value = 0, end = Math.Min(text.Length, at + 3);
        for (; at < end && text[at] is >= (byte)'0' and <= (byte)'7'; at++)
        {
            value = (8 * value) + text[at] - '0';
        }
        at--;
        return (byte)value;
    }

    static byte[] Hex(ReadOnlySpan<byte> digits)
    {
        var bytes = new byte[(digits.Length + 1) / 2];
        int count = 0;
        foreach (byte digit in digits)
        {
            if (byte.TryParse([digit], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte half))
            {
                bytes[count / 2] |= (byte)(count % 2 == 0 ? half << 4 : half);
                count++;
            }
        }
        return bytes[..((count + 1) / 2)];
    }
}
