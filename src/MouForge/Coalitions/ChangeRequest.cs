namespace MouForge.Coalitions;

/// <summary>The lead asked an agency to change answers.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Questions">Ids of the questions.</param>
/// <param name="Words">Why, in the lead's words; empty where none were given or they were deleted.</param>
public sealed record ChangeRequest(DateTimeOffset At, IReadOnlyList<string> Questions, string Words);
