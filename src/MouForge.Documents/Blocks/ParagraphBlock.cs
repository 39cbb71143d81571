using MouForge.Documents.Inlines;

namespace MouForge.Documents.Blocks;

/// <summary>A paragraph of running text.</summary>
/// <param name="Inlines">Its text.</param>
/// <param name="Style">How it looks.</param>
public sealed record ParagraphBlock(IReadOnlyList<Inline> Inlines, ParagraphStyle Style = ParagraphStyle.Body) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
