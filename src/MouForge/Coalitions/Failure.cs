namespace MouForge.Coalitions;

/// <summary>Why something that was asked was not done. Every case is a record of its own.</summary>
/// <param name="Code">Stable name of the case, in snake_case.</param>
/// <param name="Message">A sentence: what stands in the way and what to do next.</param>
public abstract record Failure(string Code, string Message);
