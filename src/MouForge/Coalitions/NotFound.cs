namespace MouForge.Coalitions;

/// <summary>There is no such thing in the store.</summary>
/// <param name="What">What was looked for: "coalition 'svatc'".</param>
public sealed record NotFound(string What) : Failure("not_found", $"There is no {What}.");
