using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents;

/// <summary>
/// A first-level part of a document. In a numbered section every block but headings, clauses and signature blocks stands in the text
/// column (36 pt in); in front matter and annexes blocks stand at the margin.
/// </summary>
public sealed record Section
{
    /// <summary>Anchor of the section, unique in the document, for example "nature". Cross-references name it.</summary>
    public required string Id { get; init; }

    /// <summary>Front matter, numbered section or annex.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>The heading's text without its number; empty for front matter.</summary>
    public IReadOnlyList<Inline> Heading { get; init; } = [];

    /// <summary>The number as printed ("4", "Annex A."); empty until numbered, and for front matter.</summary>
    public string Label { get; init; } = "";

    /// <summary>In a comparison the number it had before, where that was another; null elsewhere.</summary>
    public string? FormerLabel { get; init; }

    /// <summary>What a comparison says of it and of all that stands in it.</summary>
    public ChangeKind Change { get; init; }

    /// <summary>True where the section opens a new page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>True where only members may read it: said in the header, left out of the public copy.</summary>
    public bool MembersOnly { get; init; }

    /// <summary>True where the public copy carries it.</summary>
    public bool InPublicCopy { get; init; }

    /// <summary>True where its pages lie on their side (a wide matrix).</summary>
    public bool Landscape { get; init; }

    /// <summary>What stands in it, in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}
