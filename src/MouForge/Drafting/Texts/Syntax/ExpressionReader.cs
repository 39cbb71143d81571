using System.Buffers;

namespace MouForge.Drafting.Texts.Syntax;

/// <summary>Reads names, values and calls inside a tag.</summary>
/// <param name="text">The text the tag stands in.</param>
/// <param name="start">Index of the first character inside the braces.</param>
/// <param name="end">Index after the last one.</param>
sealed class ExpressionReader(TextPositions text, int start, int end)
{
    static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\n()\"'|=");

    readonly int _start = start;
    int _at = start;

    /// <summary>Whether nothing but space is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            while (_at < end && char.IsWhiteSpace(text.Text[_at]))
                _at++;
            return _at >= end;
        }
    }

    public void Skip(int count) => _at += count;

    /// <summary>Goes over a word where it stands next.</summary>
    public bool TrySkipWord(string word)
    {
        bool matches = !IsAtEnd && Peek() == word;
        _at += matches ? word.Length : 0;
        return matches;
    }

    /// <summary>A name of letters, digits, hyphens and underscores.</summary>
    public string ReadName(string what)
    {
        string word = IsAtEnd ? "" : Peek();
        if (word.Length == 0 || !word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw Mistake($"the name of {what} is missing here");
        _at += word.Length;
        return word;
    }

    public void ExpectEnd()
    {
        if (!IsAtEnd)
            throw Mistake("nothing more may stand in this tag");
    }

    /// <summary>The whole of what is left, as one expression: a value, or a function and what it is given.</summary>
    public Expression ReadWhole() => ReadCallOrValue(ReadAll);

    /// <summary>All expressions that are left.</summary>
    public IReadOnlyList<Expression> ReadAll()
    {
        var expressions = new List<Expression>();
        while (!IsAtEnd)
            expressions.Add(ReadOne());
        return expressions;
    }

    Expression ReadOne()
    {
        char c = text.Text[_at];
        return c switch
        {
            '(' => ReadInParentheses(),
            '"' or '\'' => ReadText(c),
            ')' => throw Mistake("this parenthesis closes nothing"),
            '|' or '=' => throw Mistake($"'{c}' is not part of the dialect"),
            _ => ReadWord(),
        };
    }

    Expression ReadInParentheses()
    {
        int open = _at++;
        var expression = ReadCallOrValue(() => ReadUntilParenthesis(open));
        _at++;
        return expression;
    }

    List<Expression> ReadUntilParenthesis(int open)
    {
        var expressions = new List<Expression>();
        while (!IsAtEnd && text.Text[_at] != ')')
            expressions.Add(ReadOne());
        return IsAtEnd ? throw new SyntaxException(open, "this parenthesis is not closed") : expressions;
    }

    Expression ReadCallOrValue(Func<IReadOnlyList<Expression>> read)
    {
        int at = IsAtEnd ? throw Mistake("a name or a value is missing here") : _at;
        var parts = read();
        return parts switch
        {
            [] => throw new SyntaxException(at, "a name or a value is missing here"),
            [var only] => only,
            [PathExpression { Up: 0, Variable: null, Names: [var name] } function, ..]
                => new CallExpression(function.Start, name, [.. parts.Skip(1)]),
            [var first, ..] => throw new SyntaxException(first.Start, "only a function can be given values"),
        };
    }

    LiteralExpression ReadText(char quote)
    {
        int open = _at;
        int close = text.Text.IndexOf(quote, open + 1, end - open - 1);
        if (close < 0)
            throw Mistake("this text in quotes is not closed");
        _at = close + 1;
        return new LiteralExpression(open, text.Text[(open + 1)..close], true);
    }

    Expression ReadWord()
    {
        int at = _at;
        string word = Peek();
        _at += word.Length;
        bool isLiteral = word is "true" or "false" || IsNumber(word);
        return isLiteral ? new LiteralExpression(at, word, false) : ReadPath(at, word);
    }

    static bool IsNumber(string word)
        => word.TrimStart('-') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit);

    static PathExpression ReadPath(int at, string word)
    {
        string rest = word;
        int up = 0;
        for (; rest.StartsWith("../", StringComparison.Ordinal); rest = rest[3..])
            up++;
        if (rest == "..")
            (up, rest) = (up + 1, "this");
        rest = rest.StartsWith("./", StringComparison.Ordinal) ? rest[2..] : rest;
        string? variable = rest.StartsWith('@') ? rest[1..].Split('.')[0] : null;
        string[] names = rest is "." or "" ? ["this"] : rest.Split('.');
        bool leadsIn = variable is not null || names[0] == "this";
        var path = new PathExpression(at, word, up, variable, leadsIn ? names[1..] : names);
        return path.Names.All(IsName) ? path : throw new SyntaxException(at, $"'{word}' is no name");
    }

    static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    string Peek()
    {
        int stop = text.Text.AsSpan(_at, end - _at).IndexOfAny(WordEnds);
        return text.Text.Substring(_at, stop < 0 ? end - _at : stop);
    }

    SyntaxException Mistake(string message) => new(Math.Min(_at, Math.Max(_start, end - 1)), message);
}
