namespace MouForge.Drafting.Texts.Syntax;

/// <summary>Something that has a value.</summary>
/// <param name="Start">Index of its first character in the text.</param>
abstract record Expression(int Start);
