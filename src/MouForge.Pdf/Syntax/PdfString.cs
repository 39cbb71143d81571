namespace MouForge.Pdf.Syntax;

/// <summary>Strings (ISO 32000-1, 7.3.4 and 7.9.2).</summary>
static class PdfString
{
    /// <summary>A string of 7-bit characters in parentheses, such as an address or a date.</summary>
    /// <exception cref="ArgumentException">A character is not ASCII.</exception>
    public static PdfBuffer Literal(this PdfBuffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Byte((byte)'(');
        foreach (char letter in text)
        {
            if (letter is '(' or ')' or '\\')
            {
                buffer.Byte((byte)'\\');
            }
            buffer.Byte(letter is >= ' ' and <= '~' ? (byte)letter : throw new ArgumentException($"'{text}' is not printable ASCII.", nameof(text)));
        }
        return buffer.Byte((byte)')');
    }

    /// <summary>Text for people: in parentheses where ASCII is enough, else UTF-16 with its byte order mark.</summary>
    public static PdfBuffer Text(this PdfBuffer buffer, ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
        {
            return buffer.Literal(text);
        }
        buffer.Raw("<FEFF"u8);
        foreach (char unit in text)
        {
            buffer.Hex((byte)(unit >> 8)).Hex((byte)unit);
        }
        return buffer.Byte((byte)'>');
    }

    /// <summary>Orders texts by the bytes that <see cref="Text"/> stands for, as name trees want it (7.9.6).</summary>
    public static int CompareEncoded(string a, string b)
    {
        bool plainA = !a.AsSpan().ContainsAnyExceptInRange(' ', '~'), plainB = !b.AsSpan().ContainsAnyExceptInRange(' ', '~');
        // A byte order mark starts with FE, above every ASCII character.
        return plainA == plainB ? string.CompareOrdinal(a, b) : plainA ? -1 : 1;
    }

    /// <summary>A date in UTC (7.9.4).</summary>
    public static PdfBuffer Date(this PdfBuffer buffer, DateTimeOffset at)
        => buffer.Literal(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"D:{at.UtcDateTime:yyyyMMddHHmmss}Z"));
}
