namespace MouForge.Questionnaires;

/// <summary>A mistake in a condition.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record ConditionError(SourcePosition Position, string Message);
