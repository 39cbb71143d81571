namespace MouForge.Questionnaires.Conditions;

/// <summary>One word, literal or sign of a condition; of kind Error, the text is the message.</summary>
readonly record struct Token(TokenKind Kind, string Text, int Start)
{
    /// <summary>Whether it is this keyword or sign, and no quoted text.</summary>
    public bool Is(string text) => Kind is TokenKind.Word or TokenKind.Symbol && string.Equals(Text, text, StringComparison.Ordinal);
}
