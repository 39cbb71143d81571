namespace MouForge.Versions;

/// <summary>What somebody decided about a note to counsel. Locked text holds no notes either way.</summary>
/// <param name="Note">The note.</param>
/// <param name="By">The name of who confirmed it, such as the coalition's lawyer.</param>
/// <param name="IsDropped">True where the citation was dropped instead of confirmed.</param>
public sealed record NoteDecision(VersionNote Note, string By, bool IsDropped);
