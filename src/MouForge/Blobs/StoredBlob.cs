namespace MouForge.Blobs;

/// <summary>A blob as it was read.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Tag">What this state is recognised by.</param>
/// <param name="Metadata">What was written beside it; keys are lower-case ASCII letters and digits, values any text.</param>
public sealed record StoredBlob(ReadOnlyMemory<byte> Content, BlobTag Tag, IReadOnlyDictionary<string, string> Metadata);
