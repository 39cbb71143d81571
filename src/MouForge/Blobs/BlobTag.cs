namespace MouForge.Blobs;

/// <summary>What a blob's state is recognised by: equal tags of one blob mean equal bytes. The store chooses the form; it means nothing else.</summary>
/// <param name="Value">The store's own text, never empty for a blob that exists.</param>
public readonly record struct BlobTag(string Value);
