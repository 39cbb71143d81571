namespace MouForge.Versions;

/// <summary>A version that is about to be stored.</summary>
/// <param name="Version">What it is.</param>
/// <param name="Files">Its files by name, in the order they are written.</param>
sealed record VersionContent(DocumentVersion Version, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Files);
