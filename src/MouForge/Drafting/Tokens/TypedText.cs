using System.Buffers;

namespace MouForge.Drafting.Tokens;

/// <summary>What a person typed, cut into lines that hold no control characters.</summary>
static class TypedText
{
    // Line feed, carriage return, next line, line and paragraph separator: whatever a person's device wrote.
    static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    public static bool HasLineEnds(string text) => text.AsSpan().ContainsAny(LineEnds);

    /// <summary>The lines that say something, without space around them. One line is given back as it is, space and all.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        if (!HasLineEnds(text))
            return [WithoutControls(text)];
        var lines = new List<string>();
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            int end = rest.IndexOfAny(LineEnds);
            var line = (end < 0 ? rest : rest[..end]).Trim();
            if (line.Length > 0)
                lines.Add(WithoutControls(line.ToString()));
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        return lines;
    }

    /// <summary>The text with its line ends as spaces.</summary>
    public static string OnOneLine(string text) => HasLineEnds(text) ? string.Join(' ', Lines(text)) : WithoutControls(text);

    // A tab is a space; other control characters were refused when the answers were read.
    static string WithoutControls(string text)
    {
        foreach (char c in text)
        {
            if (char.IsControl(c))
                return string.Create(text.Length, text, static (span, source) => Replace(source, span));
        }
        return text;
    }

    static void Replace(string source, Span<char> target)
    {
        for (int i = 0; i < source.Length; i++)
            target[i] = char.IsControl(source[i]) ? ' ' : source[i];
    }
}
