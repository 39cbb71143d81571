namespace MouForge.Pdf.Reading;

/// <summary>Finds where values begin and end (ISO 32000-1, 7.2 and 7.3), without taking them apart.</summary>
static class PdfScanner
{
    /// <summary>The first byte at or after a position that is neither white space nor in a comment; the length of the text at its end.</summary>
    public static int Skip(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && (IsSpace(text[at]) || text[at] == '%'))
        {
            at = text[at] == '%' ? EndOfLine(text, at) : at + 1;
        }
        return at;
    }

    /// <summary>The position after the value at or after a position. A reference is one value.</summary>
    /// <exception cref="PdfSyntaxException">The text ends within the value, or there is none.</exception>
    public static int End(ReadOnlySpan<byte> text, int at)
    {
        at = Skip(text, at);
        int reference = EndOfReference(text, at);
        if (reference > 0)
        {
            return reference;
        }
        // Counted, not recursive: a hostile file may nest as deep as it likes.
        int depth = 0;
        do
        {
            at = Skip(text, at);
            depth += Nesting(text, at);
            at = EndOfToken(text, at);
        }
        while (depth > 0);
        return depth == 0 ? at : throw new PdfSyntaxException($"A bracket is closed that was not opened, near byte {at}.");
    }

    /// <summary>Whether a keyword stands at a position.</summary>
    public static bool IsAt(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> keyword)
        => at >= 0 && at < text.Length && text[at..].StartsWith(keyword);

    static int Nesting(ReadOnlySpan<byte> text, int at) => At(text, at) switch
    {
        (byte)'[' => 1,
        (byte)']' => -1,
        (byte)'<' when At(text, at + 1) == '<' => 1,
        (byte)'>' => -1,
        _ => 0,
    };

    static int EndOfToken(ReadOnlySpan<byte> text, int at)
    {
        switch (At(text, at))
        {
            case (byte)'(':
                return EndOfString(text, at);
            case (byte)'[' or (byte)']':
                return at + 1;
            case (byte)'<' when At(text, at + 1) == '<':
            case (byte)'>' when At(text, at + 1) == '>':
                return at + 2;
            case (byte)'<':
                int length = text[at..].IndexOf((byte)'>');
                return length > 0 ? at + length + 1 : throw Cut(at);
            case 0:
                throw Cut(at);
        }
        for (at++; at < text.Length && !IsDelimiter(text[at]); at++)
        {
        }
        return at;
    }

    static int EndOfString(ReadOnlySpan<byte> text, int at)
    {
        int start = at, depth = 0;
        do
        {
            byte letter = At(text, at);
            depth += letter switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            at += letter == '\\' ? 2 : 1;
        }
        while (depth > 0 && at < text.Length);
        return depth == 0 ? at : throw Cut(start);
    }

    /// <summary>The position after "12 0 R"; 0 where no reference stands.</summary>
    static int EndOfReference(ReadOnlySpan<byte> text, int at)
    {
        int number = EndOfDigits(text, at), generation = EndOfDigits(text, Skip(text, number)), end = Skip(text, generation);
        bool isReference = number > at && generation > number && At(text, end) == 'R' && (end + 1 >= text.Length || IsDelimiter(text[end + 1]));
        return isReference ? end + 1 : 0;
    }

    static int EndOfDigits(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit((char)text[at]))
        {
            at++;
        }
        return at;
    }

    static int EndOfLine(ReadOnlySpan<byte> text, int at)
    {
        int length = text[at..].IndexOfAny((byte)'\r', (byte)'\n');
        return length < 0 ? text.Length : at + length;
    }

    static byte At(ReadOnlySpan<byte> text, int at) => at < text.Length ? text[at] : (byte)0;

    static bool IsSpace(byte letter) => letter is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0;

    static bool IsDelimiter(byte letter) => IsSpace(letter) || "()<>[]{}/%"u8.Contains(letter);

    static PdfSyntaxException Cut(int at) => new($"The file ends within a value, near byte {at}.");
}
