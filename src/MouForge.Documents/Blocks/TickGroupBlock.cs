namespace MouForge.Documents.Blocks;

/// <summary>Tick boxes with their labels, kept together. Nothing is ticked beforehand.</summary>
/// <param name="Boxes">The boxes.</param>
public sealed record TickGroupBlock(IReadOnlyList<TickBox> Boxes) : Block
{
    /// <summary>What stands before each label.</summary>
    public TickMark Mark { get; init; }

    /// <summary>Columns wished for, 1 or 2. Two only where every label fits on one line; always one in large print and on phones.</summary>
    public int Columns { get; init; } = 1;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
