namespace MouForge.Questionnaires;

/// <summary>A named condition.</summary>
/// <param name="Name">What follows <c>flag.</c></param>
/// <param name="When">The flag is set where this holds.</param>
/// <param name="Source">Where it is written.</param>
public sealed record Flag(string Name, Condition When, SourcePosition Source);
