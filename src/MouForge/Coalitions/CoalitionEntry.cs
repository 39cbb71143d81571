namespace MouForge.Coalitions;

/// <summary>A line in the list of coalitions.</summary>
/// <param name="Id">The coalition.</param>
/// <param name="Name">Its name.</param>
/// <param name="ShortName">Its short name.</param>
public sealed record CoalitionEntry(CoalitionId Id, string Name, string ShortName);
