namespace MouForge.Documents.Blocks;

/// <summary>Three cells that show where the document is on its way. Furniture: it is read aloud as one sentence and not compared as text.</summary>
/// <param name="Cells">Draft, for signature, in force.</param>
/// <param name="Current">Index of the cell that holds now, from 0.</param>
public sealed record StatusPanelBlock(IReadOnlyList<StatusCell> Cells, int Current) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
