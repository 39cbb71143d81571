namespace MouForge.Versions;

/// <summary>The files of a version, without the manifest.</summary>
/// <param name="Files">The files by name, in the order they are written.</param>
/// <param name="Pages">Pages of the PDF.</param>
sealed record RenderedVersion(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Files, int Pages);
