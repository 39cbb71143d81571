namespace MouForge.Blobs;

/// <summary>A line of a listing: everything about a blob but its bytes.</summary>
/// <param name="Name">Where it lies.</param>
/// <param name="Tag">What its state is recognised by.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Metadata">What was written beside it.</param>
public sealed record BlobEntry(BlobName Name, BlobTag Tag, long Length, IReadOnlyDictionary<string, string> Metadata);
