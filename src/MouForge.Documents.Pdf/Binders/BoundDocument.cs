using MouForge.Documents.Rendering;

namespace MouForge.Documents.Pdf.Binders;

/// <summary>Where a document stands in its binder.</summary>
/// <param name="Start">Its first page.</param>
/// <param name="Sections">Where its sections begin, by their anchors in the document.</param>
public sealed record BoundDocument(PrintedPlace Start, IReadOnlyDictionary<string, PrintedPlace> Sections);
