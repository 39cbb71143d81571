namespace MouForge.Documents.Blocks;

/// <summary>Facts at a glance: labels on the left, short sentences on the right. A two-column table whose first column heads its rows.</summary>
/// <param name="Facts">The rows.</param>
public sealed record FactListBlock(IReadOnlyList<Fact> Facts) : Block
{
    /// <summary>How the facts are set.</summary>
    public FactListLook Look { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
