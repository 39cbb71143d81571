using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>A table, set: its look, the left edges of its columns, its rows.</summary>
sealed class TableLayout
{
    // A row is broken only where it is higher than this share of the body.
    const double HighestRow = 0.5;

    TableLayout(TableLook look, double[] edges, GridRow[] rows)
    {
        (Look, Edges, Rows) = (look, edges, rows);
    }

    public TableLook Look { get; }

    /// <summary>The left edge of each column and the right edge of the last one, in points from the left edge of the page.</summary>
    public IReadOnlyList<double> Edges { get; }

    /// <summary>The rows, head rows first.</summary>
    public IReadOnlyList<GridRow> Rows { get; }

    /// <summary>Height up to which a row stays whole.</summary>
    public required double HighestWholeRow { get; init; }

    /// <summary>From the left to the right edge of the table.</summary>
    public Column Column => new(Edges[0], Edges[^1] - Edges[0]);

    /// <summary>Sets a table.</summary>
    /// <param name="grid">Its cells; they get their text.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="bodyHeight">Height of a page's body.</param>
    /// <param name="looks">How tables look.</param>
    /// <param name="setter">Sets text.</param>
    public static TableLayout Set(TableGrid grid, Column column, double bodyHeight, TableLooks looks, TextSetter setter)
    {
        var table = grid.Table;
        var (widths, look) = new TableColumns(table, looks.Of(table.Style), grid, setter).Find(column.Width);
        var edges = new double[widths.Length + 1];
        edges[0] = column.Left;
        for (int i = 0; i < widths.Length; i++)
        {
            edges[i + 1] = edges[i] + widths[i];
        }
        var text = new CellText(table, look, setter);
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row)
            {
                double left = edges[cell.Column];
                text.Set(cell, new Column(left, edges[cell.Column + cell.ColumnSpan] - left));
            }
        }
        double highest = HighestRow * bodyHeight;
        return new TableLayout(look, edges, new TableRows(table, grid, look).Set(highest)) { HighestWholeRow = highest };
    }

    /// <summary>The strips of the table: a row each, or the lines of a row that is too high, two at least on either side of a break.</summary>
    public IReadOnlyList<RowPart> Parts()
    {
        var parts = new List<RowPart>(Rows.Count);
        foreach (var row in Rows)
        {
            int lines = 0;
            foreach (var cell in row.Cells)
            {
                lines = Math.Max(lines, cell.IsTurned || cell.DrawnRows > 1 ? 0 : cell.Lines.Length);
            }
            const int TogetherAtEnds = 2;
            if (row.Height <= HighestWholeRow || lines < 2 * TogetherAtEnds)
            {
                parts.Add(new RowPart(row, 0, lines, true));
                continue;
            }
            parts.Add(new RowPart(row, 0, TogetherAtEnds, false));
            for (int line = TogetherAtEnds; line < lines - TogetherAtEnds; line++)
            {
                parts.Add(new RowPart(row, line, line + 1, false));
            }
            parts.Add(new RowPart(row, lines - TogetherAtEnds, lines, true));
        }
        return parts;
    }
}
