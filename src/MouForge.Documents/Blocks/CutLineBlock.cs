namespace MouForge.Documents.Blocks;

/// <summary>A dashed line across the page where a part is torn off.</summary>
/// <param name="Words">The words in its start: "Tear off here".</param>
public sealed record CutLineBlock(string Words) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
