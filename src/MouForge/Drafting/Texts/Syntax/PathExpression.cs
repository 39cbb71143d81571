namespace MouForge.Drafting.Texts.Syntax;

/// <summary>A name, or names joined by full stops.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Text">The path as written.</param>
/// <param name="Up">How many loops it goes out of: <c>../</c>.</param>
/// <param name="Variable">What follows the @ sign, "root", "first"; null for a plain path.</param>
/// <param name="Names">The names; none for <c>this</c>.</param>
sealed record PathExpression(int Start, string Text, int Up, string? Variable, IReadOnlyList<string> Names) : Expression(Start);
