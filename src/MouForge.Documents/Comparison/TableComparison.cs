using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>Compares the rows of two tables with the same columns. Rows that share a cell stay together.</summary>
static class TableComparison
{
    /// <summary>The rows of both versions in order, changes marked.</summary>
    public static IReadOnlyList<TableRow> Compare(IReadOnlyList<TableRow> old, IReadOnlyList<TableRow> @new)
        => [.. PartComparison.Compare(Groups(old), Groups(@new), ComparandOf, CompareGroup, Mark).SelectMany(rows => rows)];

    /// <summary>The rows in groups; a group ends where no cell reaches down into the next row.</summary>
    public static List<IReadOnlyList<TableRow>> Groups(IReadOnlyList<TableRow> rows)
    {
        var groups = new List<IReadOnlyList<TableRow>>();
        for (int start = 0, end; start < rows.Count; start = end)
        {
            end = start + 1;
            for (int i = start; i < end && i < rows.Count; i++)
            {
                end = Math.Min(rows.Count, Math.Max(end, i + rows[i].Cells.Select(cell => cell.RowSpan).DefaultIfEmpty(1).Max()));
            }
            groups.Add([.. rows.Skip(start).Take(end - start)]);
        }
        return groups;
    }

    static Comparand ComparandOf(IReadOnlyList<TableRow> rows) => new(string.Concat(rows.Select(ShapeOf)), ComparedText.Of(rows), null);

    static string ShapeOf(TableRow row)
        => string.Concat(row.Cells.Select(cell => FormattableString.Invariant($"{cell.RowSpan}x{cell.ColumnSpan}{(cell.Turned ? "t" : "")} ")))
            + (row.IsHeading ? "heading" : "") + (row.StartsGroup ? "group" : "") + ";";

    static IReadOnlyList<TableRow> CompareGroup(IReadOnlyList<TableRow> old, IReadOnlyList<TableRow> @new) => [.. old.Zip(@new, Compare)];

    static TableRow Compare(TableRow old, TableRow @new) => @new with { Cells = [.. old.Cells.Zip(@new.Cells, Compare)] };

    static TableCell Compare(TableCell old, TableCell @new)
    {
        var lines = new List<IReadOnlyList<Inline>>(@new.Lines.Count);
        int common = Math.Min(old.Lines.Count, @new.Lines.Count);
        for (int i = 0; i < common; i++)
        {
            lines.Add(InlineComparison.Compare(old.Lines[i], @new.Lines[i]));
        }
        lines.AddRange(old.Lines.Skip(common).Select(line => InlineComparison.Whole(line, ChangeKind.Deleted)));
        lines.AddRange(@new.Lines.Skip(common).Select(line => InlineComparison.Whole(line, ChangeKind.Added)));
        return @new with { Lines = lines };
    }

    static IReadOnlyList<TableRow> Mark(IReadOnlyList<TableRow> rows, ChangeKind change) => [.. rows.Select(row => row with { Change = change })];
}
