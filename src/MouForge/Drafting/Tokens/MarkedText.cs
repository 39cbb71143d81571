namespace MouForge.Drafting.Tokens;

/// <summary>The Markdown that Handlebars wrote, without its marks, and for each line the place it came from.</summary>
/// <param name="Markdown">The text; answers stand in it as tokens.</param>
/// <param name="Tokens">What the tokens stand for.</param>
/// <param name="Lines">One entry for each line.</param>
sealed record MarkedText(string Markdown, TokenTable Tokens, IReadOnlyList<MarkedLine> Lines)
{
    /// <summary>Takes the marks out of what was written.</summary>
    public static MarkedText Of(TokenWriter writer)
    {
        var text = writer.Written;
        var lines = new LineMarks(writer.Tokens, text.Count('\n') + 1);
        int length = 0;
        for (int at = 0; at < text.Length;)
        {
            int plain = PrivateUse.IndexOfTokenOrLineFeed(text[at..]);
            plain = plain < 0 ? text.Length - at : plain;
            length += Move(text, at, plain, length);
            at += plain;
            if (at == text.Length)
                break;
            int count = text[at] == '\n' ? 1 : PrivateUse.TokenLength;
            if (count == 1)
                lines.EndLine();
            if (count == 1 || !lines.TakesOut(text.Slice(at, count)))
                length += Move(text, at, count, length);
            at += count;
        }
        lines.EndLine();
        return new MarkedText(new string(text[..length]), writer.Tokens, lines.Lines);
    }

    static int Move(Span<char> text, int from, int count, int to)
    {
        if (from != to)
            text.Slice(from, count).CopyTo(text[to..]);
        return count;
    }

    /// <summary>Gathers the marks of each line. Of several the first counts: the text a line begins with.</summary>
    sealed class LineMarks(TokenTable tokens, int count)
    {
        readonly List<MarkedLine> _lines = new(count);
        readonly Stack<string> _clauses = new();
        MarkedLine _line = MarkedLine.Unknown;

        public IReadOnlyList<MarkedLine> Lines => _lines;

        public bool TakesOut(ReadOnlySpan<char> token)
        {
            switch (PrivateUse.KindOf(token[0]))
            {
                case TokenKind.Line:
                    if (!_line.IsKnown && PrivateUse.ValueOf(token[2]) > 0)
                        _line = _line with { File = PrivateUse.ValueOf(token[1]), Line = PrivateUse.ValueOf(token[2]) };
                    return true;
                case TokenKind.ClauseStart:
                    _clauses.Push(tokens.At(token).Text);
                    _line = _line with { ClauseId = _line.ClauseId ?? _clauses.Peek() };
                    return true;
                case TokenKind.ClauseEnd:
                    _clauses.Pop();
                    return true;
                default:
                    return false;
            }
        }

        public void EndLine()
        {
            _lines.Add(_line);
            _line = MarkedLine.Unknown with { ClauseId = _clauses.Count > 0 ? _clauses.Peek() : null };
        }
    }
}
