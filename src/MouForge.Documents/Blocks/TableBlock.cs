namespace MouForge.Documents.Blocks;

/// <summary>A table with head rows that repeat on every page. The first cell of a body row heads that row.</summary>
/// <param name="Columns">The columns, left to right in reading order.</param>
/// <param name="Head">Head rows, at least one.</param>
/// <param name="Rows">Body rows.</param>
public sealed record TableBlock(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Head, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>Type size and padding.</summary>
    public TableStyle Style { get; init; }

    /// <summary>True where the table takes the full width of the text from the margin, also where text stands in from a number.</summary>
    public bool IsFullWidth { get; init; }

    /// <summary>What the table shows, in one sentence, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
