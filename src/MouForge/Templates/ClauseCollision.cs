namespace MouForge.Templates;

/// <summary>Two clauses that are printed together and pull apart.</summary>
/// <param name="Stricter">The one that protects the client more, and wins.</param>
/// <param name="Other">The one that gives way.</param>
public sealed record ClauseCollision(Clause Stricter, Clause Other);
