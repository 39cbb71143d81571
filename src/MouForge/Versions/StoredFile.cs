using MouForge.AuditTrail;

namespace MouForge.Versions;

/// <summary>A file of a version, as its manifest names it.</summary>
/// <param name="Name">One of <see cref="VersionFiles"/>.</param>
/// <param name="Hash">Its SHA-256.</param>
/// <param name="Bytes">Its length.</param>
public sealed record StoredFile(string Name, ContentHash Hash, int Bytes);
