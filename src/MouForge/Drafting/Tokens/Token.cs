namespace MouForge.Drafting.Tokens;

/// <summary>What stands behind a token.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">The text, the name of the anchor or of the made blocks, the clause's id.</param>
/// <param name="Spoken">What a screen reader says instead of the text; null where it reads the text.</param>
readonly record struct Token(TokenKind Kind, string Text, string? Spoken = null);
