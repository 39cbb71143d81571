namespace MouForge.Documents.Rendering;

/// <summary>Where a document stands in a set of documents that are printed as one.</summary>
/// <param name="Start">Its first page.</param>
/// <param name="Sections">Where its sections begin, by their anchors in the document.</param>
public sealed record PrintedDocument(PrintedPlace Start, IReadOnlyDictionary<string, PrintedPlace> Sections);
