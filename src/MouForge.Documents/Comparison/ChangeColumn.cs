using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>Adds a first column to a table that says what happened to each row. A matrix has no room for it; the margin says that something in it changed.</summary>
static class ChangeColumn
{
    const double Width = 66;

    /// <summary>The table with its column; the table itself where no row changed or all of it did.</summary>
    /// <param name="table">The table, changes marked.</param>
    /// <param name="words">The words of the comparison.</param>
    public static TableBlock AddTo(TableBlock table, ComparisonWords words)
    {
        if (!Has(table))
        {
            return table;
        }
        var head = TableCell.Of(words.Change) with { RowSpan = table.Head.Count };
        return table with
        {
            // The widths of the other columns were made for the whole width.
            Columns = [new TableColumn { Width = Width }, .. table.Columns.Select(column => column with { Width = null })],
            Head = [.. table.Head.Select((row, i) => i == 0 ? row with { Cells = [head, .. row.Cells] } : row)],
            Rows = [.. table.Rows.Select(row => WithWord(row, words))],
        };
    }

    /// <summary>True for a table that gets the column.</summary>
    public static bool Has(TableBlock table)
        => table is { Change: ChangeKind.None, Style: not TableStyle.Matrix } && table.Head.Count > 0 && table.Rows.Any(MarkedChanges.IsIn);

    static TableRow WithWord(TableRow row, ComparisonWords words)
    {
        if (row.IsHeading)
        {
            return row with { Cells = [row.Cells[0] with { ColumnSpan = row.Cells[0].ColumnSpan + 1 }, .. row.Cells.Skip(1)] };
        }
        var word = row.Change switch
        {
            ChangeKind.Added => new TextInline(words.AddedRow, TextStyle.Bold),
            ChangeKind.Deleted => new TextInline(words.DeletedRow, TextStyle.Bold),
            ChangeKind.None => MarkedChanges.IsIn(row) ? new TextInline(words.Changed, TextStyle.Bold) : new TextInline(words.None, TextStyle.Detail),
        };
        return row with { Cells = [TableCell.Of(word), .. row.Cells] };
    }
}
