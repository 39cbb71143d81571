using MouForge.AuditTrail;

namespace MouForge.Versions;

/// <summary>A note to counsel in a draft. Before the version is locked somebody confirms it, or its citation is dropped.</summary>
/// <param name="Id">The clause it belongs to, "CL-HIPAA"; for text of the template its place, "12.3".</param>
/// <param name="Place">Number of the provision as printed: "5.1"; empty where it has none.</param>
/// <param name="Text">The note.</param>
/// <param name="Hash">SHA-256 of the text: who confirmed a note need not confirm it again in the next version.</param>
public sealed record VersionNote(string Id, string Place, string Text, ContentHash Hash);
