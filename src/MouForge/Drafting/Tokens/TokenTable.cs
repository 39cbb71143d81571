using System.Text;

namespace MouForge.Drafting.Tokens;

/// <summary>The tokens of one text, in the order they were written.</summary>
sealed class TokenTable
{
    readonly List<Token> _tokens = [];

    /// <summary>Keeps a token and gives its number.</summary>
    /// <exception cref="InvalidOperationException">The text has more tokens than numbers.</exception>
    public int Add(Token token)
    {
        if (_tokens.Count == PrivateUse.MostTokens)
            throw new InvalidOperationException($"A text cannot hold more than {PrivateUse.MostTokens} answers.");
        _tokens.Add(token);
        return _tokens.Count - 1;
    }

    /// <summary>Keeps a token and gives the characters that stand for it.</summary>
    public string Keep(Token token)
    {
        var (high, low) = PrivateUse.Digits(Add(token));
        return new string([PrivateUse.Lead(token.Kind), high, low]);
    }

    /// <summary>The token that begins at a place of a text.</summary>
    public Token At(ReadOnlySpan<char> text) => _tokens[PrivateUse.IndexOf(text[1], text[2])];

    /// <summary>A text with its tokens put in place, on one line.</summary>
    public string PlainText(ReadOnlySpan<char> text)
    {
        int next = PrivateUse.IndexOfAny(text);
        if (next < 0)
            return text.ToString();
        var plain = new StringBuilder(text.Length + 32);
        for (; next >= 0; next = PrivateUse.IndexOfAny(text))
        {
            plain.Append(text[..next]);
            var token = At(text[next..]);
            if (token.Kind is TokenKind.Text or TokenKind.Slot or TokenKind.Spoken)
                plain.Append(TypedText.OnOneLine(token.Text));
            text = text[(next + PrivateUse.TokenLength)..];
        }
        return plain.Append(text).ToString();
    }
}
