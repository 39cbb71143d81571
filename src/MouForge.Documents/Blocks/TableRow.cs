namespace MouForge.Documents.Blocks;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells. A place covered by a cell of a row above has none.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>True where a new group of rows begins: a stronger line above.</summary>
    public bool StartsGroup { get; init; }

    /// <summary>True where the row is a heading over the rows that follow: one cell across all columns. It stays with the next row.</summary>
    public bool IsHeading { get; init; }

    /// <summary>What a comparison says of it and of all that stands in it.</summary>
    public ChangeKind Change { get; init; }

    /// <summary>True where the row is set on a tinted ground (a gap of the matrix).</summary>
    public bool Tinted { get; init; }
}
