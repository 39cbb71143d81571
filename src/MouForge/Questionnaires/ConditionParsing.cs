namespace MouForge.Questionnaires;

/// <summary>What came of reading a condition: exactly one of both is there.</summary>
/// <param name="Condition">The condition read.</param>
/// <param name="Error">What keeps it from being read.</param>
public sealed record ConditionParsing(Condition? Condition, ConditionError? Error);
