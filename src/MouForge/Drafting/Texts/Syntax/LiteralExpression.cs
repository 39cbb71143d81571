namespace MouForge.Drafting.Texts.Syntax;

/// <summary>A value that stands in the text itself.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Value">The text, number or yes/no as written, without quotes.</param>
/// <param name="IsText">True for a quoted text; false for a number, true or false.</param>
sealed record LiteralExpression(int Start, string Value, bool IsText) : Expression(Start);
