namespace MouForge.Documents.Blocks;

/// <summary>A list. Ordered lists take their format from their depth: (a), (i), (A).</summary>
/// <param name="Ordered">True for sub-clauses with letters, false for bullets.</param>
/// <param name="Items">The items, at least one.</param>
public sealed record ListBlock(bool Ordered, IReadOnlyList<ListItem> Items) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
