namespace MouForge.Drafting.Texts.Syntax;

/// <summary>A function with what it is given.</summary>
/// <param name="Start">Index of the function's name in the text.</param>
/// <param name="Name">The function.</param>
/// <param name="Arguments">What it is given, at least one value.</param>
sealed record CallExpression(int Start, string Name, IReadOnlyList<Expression> Arguments) : Expression(Start);
