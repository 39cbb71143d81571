using System.Globalization;
using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.Conditions;

/// <summary>Cuts a condition into tokens.</summary>
sealed class Tokenizer(string text)
{
    const string OneCharacterSymbols = "()=<>,";

    int _position;

    public Token Next()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            _position++;
        if (_position == text.Length)
            return new(TokenKind.End, "", _position);
        char first = text[_position];
        if (first == '"')
            return QuotedText();
        if (char.IsAsciiDigit(first) || (first == '-' && char.IsAsciiDigit(At(_position + 1))))
            return Figures();
        if (char.IsAsciiLetter(first))
            return Take(TokenKind.Word, WordEnd(_position));
        return Symbol(first);
    }

    Token QuotedText()
    {
        int start = _position;
        int end = text.IndexOf('"', start + 1);
        if (end < 0)
        {
            _position = text.Length;
            return new(TokenKind.Error, "this quotation mark is never closed", start);
        }

        _position = end + 1;
        return new(TokenKind.Text, text[(start + 1)..end], start);
    }

    Token Figures()
    {
        int start = _position;
        var token = Take(TokenKind.Number, WordEnd(start + 1));
        if (decimal.TryParse(token.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            return token;
        if (new TextValue(token.Text).Date is not null)
            return token with { Kind = TokenKind.Date };
        return new(TokenKind.Error, $"'{token.Text}' is no number and no date like 2026-02-10; put text in quotation marks", start);
    }

    Token Symbol(char first)
    {
        if (first is '!' or '<' or '>' && At(_position + 1) == '=')
            return Take(TokenKind.Symbol, _position + 2);
        if (OneCharacterSymbols.Contains(first, StringComparison.Ordinal))
            return Take(TokenKind.Symbol, _position + 1);
        return new(TokenKind.Error, $"'{first}' means nothing here; text stands in straight quotation marks", _position++);
    }

    Token Take(TokenKind kind, int end)
    {
        int start = _position;
        _position = end;
        return new(kind, text[start..end], start);
    }

    int WordEnd(int position)
    {
        while (char.IsAsciiLetterOrDigit(At(position)) || At(position) is '_' or '-' or '.')
            position++;
        return position;
    }

    char At(int position) => position < text.Length ? text[position] : '\0';
}
