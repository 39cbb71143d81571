using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace MouForge.Documents.Markup;

/// <summary>
/// XML or HTML text under way, as UTF-8 in a rented array. Literal parts of what is written are markup and taken as they are; everything
/// filled in is escaped, so that nothing a person typed can become markup. One writer at a time.
/// </summary>
public sealed class MarkupBuffer : IDisposable
{
    // A UTF-16 unit becomes at most three bytes; an escape ("&quot;") six.
    const int MostBytesPerUnit = 3;
    const int LongestEscape = 6;

    static readonly SearchValues<char> Special = SearchValues.Create("<>&\"" + string.Concat(Enumerable.Range(0, ' ').Select(c => (char)c)));

    byte[] _bytes;
    int _length;

    /// <summary>Rents a buffer.</summary>
    /// <param name="capacity">Bytes expected; it grows beyond them.</param>
    public MarkupBuffer(int capacity = 4096) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>What was written so far; valid until more is written or the buffer is given back.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>The number of bytes written so far.</summary>
    public int Length => _length;

    /// <summary>Writes markup with its parts filled in: <c>Write($"&lt;p id=\"{id}\"&gt;{text}&lt;/p&gt;")</c>.</summary>
    /// <param name="markup">Made by the compiler, which puts the pieces into this buffer before the call.</param>
    /// <returns>The number of bytes written so far.</returns>
    /// <exception cref="ForbiddenCharacterException">A part has a character that markup cannot hold.</exception>
    public int Write([InterpolatedStringHandlerArgument("")] ref MarkupText markup) => _length;

    /// <summary>Writes markup as it is.</summary>
    public void Raw(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Space(markup.Length));
        _length += markup.Length;
    }

    /// <summary>Writes markup as it is.</summary>
    public void Raw(string markup)
    {
        Utf8.FromUtf16(markup, Space(markup.Length * MostBytesPerUnit), out _, out int written);
        _length += written;
    }

    /// <summary>Writes a whole number.</summary>
    public void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Space(11), out int written);
        _length += written;
    }

    /// <summary>Writes text, escaped for content and for attributes in double quotes.</summary>
    /// <exception cref="ForbiddenCharacterException">XML 1.0 forbids a character of the text.</exception>
    public void Text(ReadOnlySpan<char> text)
    {
        var rest = text;
        if (rest.IndexOfAnyInRange('\uFFFE', '\uFFFF') is >= 0 and int at)
        {
            throw new ForbiddenCharacterException(rest[at], text.ToString());
        }
        for (int special; (special = rest.IndexOfAny(Special)) >= 0; rest = rest[(special + 1)..])
        {
            Plain(rest[..special], text);
            Raw(Escape(rest[special], text));
        }
        Plain(rest, text);
    }

    /// <summary>Gives the array back. Nothing may be read or written afterwards.</summary>
    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            (_bytes, _length) = ([], 0);
        }
    }

    void Plain(ReadOnlySpan<char> part, ReadOnlySpan<char> text)
    {
        var status = Utf8.FromUtf16(part, Space(part.Length * MostBytesPerUnit), out int read, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            throw new ForbiddenCharacterException(part[read], text.ToString());
        }
        _length += written;
    }

    // XML 1.0, production 2: of the control characters only tab, line feed and carriage return may stand in a document.
    static ReadOnlySpan<byte> Escape(char special, ReadOnlySpan<char> text) => special switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        '\t' => "&#9;"u8,
        '\n' => "&#10;"u8,
        '\r' => "&#13;"u8,
        _ => throw new ForbiddenCharacterException(special, text.ToString()),
    };

    Span<byte> Space(int needed)
    {
        int capacity = _length + Math.Max(needed, LongestEscape);
        if (capacity > _bytes.Length)
        {
            byte[] grown = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, _bytes.Length * 2));
            _bytes.AsSpan(0, _length).CopyTo(grown);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = grown;
        }
        return _bytes.AsSpan(_length);
    }
}
