using MouForge.Documents.Blocks;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>Which cell stands where: the rows of a table with the places that cells of rows above cover.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">The cells of each row, head rows first, without those that only reach into it.</param>
/// <param name="HeadRows">The number of head rows.</param>
sealed record TableGrid(TableBlock Table, IReadOnlyList<GridCell[]> Rows, int HeadRows)
{
    /// <summary>Finds the places of a table's cells.</summary>
    /// <exception cref="ArgumentException">A row has more cells than the table has places for.</exception>
    public static TableGrid Of(TableBlock table)
    {
        var rows = new List<GridCell[]>(table.Head.Count + table.Rows.Count);
        Add(table, table.Head, rows, isHead: true);
        Add(table, table.Rows, rows, isHead: false);
        return new TableGrid(table, rows, table.Head.Count);
    }

    static void Add(TableBlock table, IReadOnlyList<TableRow> source, List<GridCell[]> rows, bool isHead)
    {
        int first = rows.Count, end = first + source.Count;
        // For each column the first row that no cell from above covers.
        var free = new int[table.Columns.Count];
        foreach (var row in source)
        {
            int index = rows.Count, column = 0;
            var cells = new GridCell[row.Cells.Count];
            for (int i = 0; i < cells.Length; i++)
            {
                while (column < free.Length && free[column] > index)
                {
                    column++;
                }
                var cell = row.IsHeading ? row.Cells[i] with { ColumnSpan = free.Length - column } : row.Cells[i];
                if (column + cell.ColumnSpan > free.Length)
                {
                    throw new ArgumentException(
                        $"Row {index + 1} of the table '{table.Description}' has more cells than its {free.Length} columns have room for.", nameof(source));
                }
                cells[i] = new GridCell
                {
                    Cell = cell,
                    Row = index,
                    Column = column,
                    RowSpan = Math.Min(cell.RowSpan, end - index),
                    ColumnSpan = cell.ColumnSpan,
                    IsHead = isHead,
                    IsRowHeading = row.IsHeading,
                };
                Array.Fill(free, index + cells[i].RowSpan, column, cell.ColumnSpan);
                column += cell.ColumnSpan;
            }
            rows.Add(cells);
        }
    }
}
