using MouForge.Documents.Blocks;

namespace MouForge.Documents.LargePrints;

/// <summary>A row of a table in which every column has its cell: those of rows above that reach into it among them.</summary>
/// <param name="Row">The row.</param>
/// <param name="Cells">A cell for each column.</param>
/// <param name="Own">For each column whether the cell stands in this row.</param>
sealed record TableGridRow(TableRow Row, TableCell[] Cells, bool[] Own)
{
    static readonly TableCell Empty = new([]);

    /// <summary>The cell that spans all columns; null where there is none.</summary>
    public TableCell? Heading => Row.Cells.Count == 1 && Row.Cells[0].ColumnSpan == Cells.Length && Cells.Length > 1 ? Row.Cells[0] : null;

    /// <summary>The rows of a table's body.</summary>
    public static IReadOnlyList<TableGridRow> Of(IReadOnlyList<TableRow> rows, int columns)
    {
        var above = new TableCell[columns];
        int[] covered = new int[columns];
        Array.Fill(above, Empty);
        return [.. rows.Select(row => Lay(row, above, covered))];
    }

    static TableGridRow Lay(TableRow row, TableCell[] above, int[] covered)
    {
        var cells = new TableCell[above.Length];
        bool[] own = new bool[above.Length];
        int next = 0;
        for (int column = 0; column < cells.Length; column++)
        {
            if (covered[column] > 0)
            {
                covered[column]--;
                cells[column] = above[column];
                continue;
            }
            var cell = next < row.Cells.Count ? row.Cells[next++] : Empty;
            int last = Math.Min(column + cell.ColumnSpan, cells.Length) - 1;
            Array.Fill(cells, Empty, column, last - column + 1);
            Array.Fill(covered, cell.RowSpan - 1, column, last - column + 1);
            Array.Fill(above, Empty, column, last - column + 1);
            (cells[column], above[column], own[column]) = (cell, cell, true);
            column = last;
        }
        return new(row, cells, own);
    }
}
