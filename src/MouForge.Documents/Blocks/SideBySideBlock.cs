namespace MouForge.Documents.Blocks;

/// <summary>Two short texts beside each other, as what someone may and may not do. One below the other in Word, large print and on phones.</summary>
/// <param name="First">What is read first.</param>
/// <param name="Second">What is read second.</param>
public sealed record SideBySideBlock(IReadOnlyList<Block> First, IReadOnlyList<Block> Second) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
