namespace MouForge.Documents.Rendering;

/// <summary>Where something stands in a set of documents that are printed as one.</summary>
/// <param name="Anchor">The anchor that cross-references from its contents page name.</param>
/// <param name="Page">The page, counted from 1 behind the front matter.</param>
public readonly record struct PrintedPlace(string Anchor, int Page);
