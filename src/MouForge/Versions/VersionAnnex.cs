using MouForge.AuditTrail;

namespace MouForge.Versions;

/// <summary>An annex of a version.</summary>
/// <param name="Label">As printed: "Annex A."</param>
/// <param name="Title">Its heading.</param>
/// <param name="Hash">SHA-256 of its text as the outline has it, without counsel notes.</param>
public sealed record VersionAnnex(string Label, string Title, ContentHash Hash);
