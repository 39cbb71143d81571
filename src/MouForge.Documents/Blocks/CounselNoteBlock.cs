using MouForge.Documents.Inlines;

namespace MouForge.Documents.Blocks;

/// <summary>A note to the lawyers, printed in drafts only and kept with the block before it.</summary>
/// <param name="Heading">Words before the number of the clause it belongs to: "Counsel note to". The number follows, then a full stop.</param>
/// <param name="Inlines">The note.</param>
public sealed record CounselNoteBlock(string Heading, IReadOnlyList<Inline> Inlines) : Block
{
    /// <summary>The number of the clause it belongs to; empty until numbered, or where it stands outside a clause.</summary>
    public string Reference { get; init; } = "";

    /// <summary>In a comparison the number it had before, where that was another; null elsewhere.</summary>
    public string? FormerReference { get; init; }

    /// <summary>The clause of the library it belongs to, so that its confirmation can be recorded; null for text of the template.</summary>
    public string? ClauseId { get; init; }

    /// <summary>The bold opening as printed: "Counsel note to 5.1."</summary>
    public string Opening => OpeningWith(Reference);

    /// <summary>In a comparison the opening as it was printed before.</summary>
    public string FormerOpening => OpeningWith(FormerReference ?? Reference);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);

    string OpeningWith(string reference) => reference.Length == 0 ? $"{Heading}." : $"{Heading} {reference}.";
}
