namespace MouForge.Documents.Blocks;

/// <summary>Tick boxes with their labels, kept together. Nothing is ticked beforehand.</summary>
/// <param name="Boxes">The boxes.</param>
public sealed record TickGroupBlock(IReadOnlyList<TickBox> Boxes) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
