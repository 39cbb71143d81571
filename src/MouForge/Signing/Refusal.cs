namespace MouForge.Signing;

/// <summary>Why something was not done.</summary>
/// <param name="Code">Stable, snake case; for programs and for the record.</param>
/// <param name="Sentence">For the person who tried: what, and what next.</param>
public sealed record Refusal(string Code, string Sentence);
