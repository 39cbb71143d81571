using MouForge.Templates;

namespace MouForge.Drafting.Texts.Syntax;

/// <summary>Reads one tag.</summary>
sealed class TagReader(TextPositions text, int start, int end)
{
    readonly ExpressionReader _expressions = new(text, start + 2, end - 2);

    /// <summary>What is wrong where the tag cannot be read.</summary>
    public TemplateProblem? Problem { get; private set; }

    /// <summary>The tag; null where it cannot be read.</summary>
    public Tag? Read()
    {
        char first = text.Text[start + 2];
        try
        {
            return first switch
            {
                '!' => new Tag(TagKind.Comment, start, end, "", []),
                '{' or '&' => throw Mistake("{{{…}}} and {{&…}} are not part of the dialect: what a person typed is never markup; write {{…}}"),
                '~' => throw Mistake("{{~ is not part of the dialect; a tag on a line of its own leaves no line behind"),
                '^' => throw Mistake("{{^ is not part of the dialect; write {{else}}, or {{#unless …}}"),
                '#' => ReadOpen(),
                '/' => ReadClose(),
                '>' => ReadPartial(),
                _ => ReadPrint(),
            };
        }
        catch (SyntaxException mistake)
        {
            Problem = text.Problem(mistake.Index, mistake.Message);
            return null;
        }
    }

    Tag ReadOpen()
    {
        _expressions.Skip(1);
        string name = _expressions.ReadName("a block");
        return new Tag(TagKind.Open, start, end, name, _expressions.ReadAll());
    }

    Tag ReadClose()
    {
        _expressions.Skip(1);
        string name = _expressions.ReadName("the block to close");
        _expressions.ExpectEnd();
        return new Tag(TagKind.Close, start, end, name, []);
    }

    Tag ReadPartial()
    {
        _expressions.Skip(1);
        string name = _expressions.ReadName("a text beside this one");
        _expressions.ExpectEnd();
        return new Tag(TagKind.Partial, start, end, name, []);
    }

    Tag ReadPrint()
    {
        if (_expressions.TrySkipWord("else"))
        {
            string chained = _expressions.IsAtEnd ? "" : _expressions.ReadName("a block");
            return new Tag(TagKind.Else, start, end, chained, _expressions.ReadAll());
        }
        var expression = _expressions.ReadWhole();
        return new Tag(TagKind.Print, start, end, "", [expression]);
    }

    SyntaxException Mistake(string message) => new(start, message);
}
