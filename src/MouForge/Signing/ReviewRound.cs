namespace MouForge.Signing;

/// <summary>A round of comments on a draft.</summary>
/// <param name="Version">Which version is commented on.</param>
/// <param name="DueDate">Until when.</param>
public sealed record ReviewRound(int Version, DateOnly DueDate);
