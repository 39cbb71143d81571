namespace MouForge.Documents.Blocks;

/// <summary>Blocks set apart on a ground or in a frame.</summary>
/// <param name="Kind">The look.</param>
/// <param name="Blocks">Paragraphs and lists.</param>
public sealed record PanelBlock(PanelKind Kind, IReadOnlyList<Block> Blocks) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
