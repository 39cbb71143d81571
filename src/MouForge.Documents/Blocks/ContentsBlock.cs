namespace MouForge.Documents.Blocks;

/// <summary>The contents list of the document's numbered sections and annexes, on a page of its own. Furniture: not compared as text.</summary>
public sealed record ContentsBlock : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
