namespace MouForge.Documents.Blocks;

/// <summary>
/// One text in two languages side by side: a table of two equal columns, read row by row, the first column first. A field, tick box or
/// signature line exists once: fields span both columns with the label in both languages, a tick box stands before its first label.
/// </summary>
/// <param name="First">The language of the first column, the one the client reads.</param>
/// <param name="Second">The language of the second column.</param>
/// <param name="Rows">The rows; none is broken across pages.</param>
public sealed record BilingualBlock(BilingualColumn First, BilingualColumn Second, IReadOnlyList<BilingualRow> Rows) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
