namespace MouForge.Documents.Numbering;

/// <summary>A document with its numbers.</summary>
/// <param name="Document">The numbered document.</param>
/// <param name="UnresolvedTargets">Targets of references that nothing in the document carries, in order, each once. An error of the template.</param>
public sealed record NumberedDocument(Document Document, IReadOnlyList<string> UnresolvedTargets);
