using MouForge.Documents.Inlines;

namespace MouForge.Documents.Blocks;

/// <summary>A heading below section level.</summary>
/// <param name="Level">2 for a partner or part (it may be numbered), 3 for a small label.</param>
/// <param name="Inlines">The text without its number.</param>
public sealed record HeadingBlock(int Level, IReadOnlyList<Inline> Inlines) : Block
{
    /// <summary>True where it counts as a clause of its section ("10.1").</summary>
    public bool Numbered { get; init; }

    /// <summary>The number as printed; empty until numbered, and where it has none.</summary>
    public string Label { get; init; } = "";

    /// <summary>In a comparison the number it had before, where that was another; null elsewhere.</summary>
    public string? FormerLabel { get; init; }

    /// <summary>True where it opens a new page, unless only the section's heading stands before it.</summary>
    public bool StartsPage { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
