namespace MouForge.Documents.Rendering;

/// <summary>A document in one output format.</summary>
/// <param name="Format">The format.</param>
/// <param name="Bytes">The file's content.</param>
/// <param name="Pages">The number of pages where the format has pages, else null.</param>
public sealed record RenderedDocument(OutputFormat Format, ReadOnlyMemory<byte> Bytes, int? Pages);
