using MouForge.Documents.Blocks;

namespace MouForge.Documents.PublicCopies;

/// <summary>Takes the restricted columns out of a table. Restricted columns hold cells of one column and one row.</summary>
static class PublicColumns
{
    public static TableBlock Of(TableBlock table)
    {
        if (!table.Columns.Any(column => column.MembersOnly))
        {
            return table;
        }
        return table with
        {
            Columns = [.. table.Columns.Where(column => !column.MembersOnly)],
            Head = [.. table.Head.Select(row => Without(row, table.Columns))],
            Rows = [.. table.Rows.Select(row => Without(row, table.Columns))],
        };
    }

    // Rows under a cell that spans rows have fewer cells; the restricted ones are counted from the end, where no span reaches.
    static TableRow Without(TableRow row, IReadOnlyList<TableColumn> columns)
    {
        int covered = columns.Count - row.Cells.Sum(cell => cell.ColumnSpan);
        var kept = new List<TableCell>(row.Cells.Count);
        int column = covered;
        foreach (var cell in row.Cells)
        {
            if (!columns[column].MembersOnly)
            {
                kept.Add(cell);
            }
            column += cell.ColumnSpan;
        }
        return row with { Cells = kept };
    }
}
