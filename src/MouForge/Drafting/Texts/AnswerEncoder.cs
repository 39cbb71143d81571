using System.Text;
using HandlebarsDotNet;
using MouForge.Drafting.Tokens;

namespace MouForge.Drafting.Texts;

/// <summary>Takes the place of HTML escaping: every value becomes a token, so that nothing a person typed is ever read as markup.</summary>
sealed class AnswerEncoder : ITextEncoder
{
    /// <inheritdoc/>
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    /// <inheritdoc/>
    public void Encode(string? text, TextWriter target)
    {
        if (!string.IsNullOrEmpty(text))
            ((TokenWriter)target).Write(new Token(TokenKind.Text, text));
    }

    /// <inheritdoc/>
    public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
    {
        var whole = new StringBuilder();
        while (text?.MoveNext() == true)
            whole.Append(text.Current);
        Encode(whole, target);
    }
}
