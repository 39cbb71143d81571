using MouForge.Templates;

namespace MouForge.Drafting.Texts.Syntax;

/// <summary>Finds the Handlebars tags of a text. Mistakes are gathered; a tag that cannot be read is left out.</summary>
sealed class TagScanner
{
    const string Opening = "{{";
    const string Closing = "}}";

    readonly TextPositions _text;
    readonly List<Tag> _tags = [];
    readonly List<TemplateProblem> _problems = [];

    TagScanner(TextPositions text) => _text = text;

    public static (IReadOnlyList<Tag> Tags, IReadOnlyList<TemplateProblem> Problems) Scan(TextPositions text)
    {
        var scanner = new TagScanner(text);
        scanner.Scan();
        return (scanner._tags, scanner._problems);
    }

    void Scan()
    {
        string text = _text.Text;
        for (int start = Next(0); start >= 0; start = Next(start))
        {
            int end = EndOf(start);
            if (end < 0)
            {
                _problems.Add(_text.Problem(start, "this tag is not closed; write }} after it"));
                return;
            }
            if (start > 0 && text[start - 1] == '\\')
                _problems.Add(_text.Problem(start - 1, "\\{{ is not part of the dialect; braces cannot be printed"));
            else
                Read(start, end);
            start = end;
        }
    }

    int Next(int from) => from >= _text.Text.Length ? -1 : _text.Text.IndexOf(Opening, from, StringComparison.Ordinal);

    // Two braces inside quotes close nothing.
    int EndOf(int start)
    {
        string text = _text.Text;
        if (string.CompareOrdinal(text, start, "{{!--", 0, 5) == 0)
            return After(text.IndexOf("--}}", start, StringComparison.Ordinal), 4);
        bool isComment = start + 2 < text.Length && text[start + 2] == '!';
        char quote = '\0';
        for (int i = start + Opening.Length; i < text.Length; i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (!isComment && text[i] is '"' or '\'')
                quote = text[i];
            else if (string.CompareOrdinal(text, i, Closing, 0, Closing.Length) == 0)
                return i + Closing.Length;
        }
        return -1;
    }

    static int After(int found, int length) => found < 0 ? -1 : found + length;

    void Read(int start, int end)
    {
        var reader = new TagReader(_text, start, end);
        if (reader.Read() is { } tag)
            _tags.Add(tag);
        else
            _problems.Add(reader.Problem!);
    }
}
