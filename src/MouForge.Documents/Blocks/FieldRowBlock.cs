namespace MouForge.Documents.Blocks;

/// <summary>One to four fields side by side, each with its label above. On narrow screens and in large print one below the other.</summary>
/// <param name="Fields">The fields.</param>
public sealed record FieldRowBlock(IReadOnlyList<FillField> Fields) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
