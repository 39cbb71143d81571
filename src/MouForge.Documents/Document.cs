namespace MouForge.Documents;

/// <summary>
/// A document as a tree of sections and blocks, free of any output format. Renderers turn it into Word, PDF, HTML or outline text,
/// and all of them carry the same text in the same order.
/// </summary>
public sealed record Document
{
    /// <summary>Title, language, identity and state of the document.</summary>
    public required DocumentProperties Properties { get; init; }

    /// <summary>The sections in reading order: at most one front section first, then numbered sections, then annexes.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}
