namespace MouForge.Documents.Executions;

/// <summary>Typed.</summary>
/// <param name="Text">What was typed.</param>
public sealed record TypedSignature(string Text) : SigningMethod;
