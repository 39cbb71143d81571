namespace MouForge.Versions;

/// <summary>The newest version after an agreement was published.</summary>
/// <param name="Version">The version, as drafted.</param>
/// <param name="IsNew">Whether the text had changed, so that this version was made.</param>
public sealed record PublishedVersion(DocumentVersion Version, bool IsNew);
