using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>Finds the heights of a table's rows from its cells' text, and the rules between them.</summary>
/// <param name="table">The table.</param>
/// <param name="grid">Its cells, set.</param>
/// <param name="look">Its look.</param>
sealed class TableRows(TableBlock table, TableGrid grid, TableLook look)
{
    const double FrameRule = 1;
    const double HeadRule = 0.75;
    const double GroupRule = 0.75;
    const double RowRule = 0.5;
    const double AboveGroupRow = 10;
    const double BelowGroupRow = 3;

    /// <summary>The rows, head rows first.</summary>
    /// <param name="highestSpan">A cell over several rows whose text is higher stands in its first row alone.</param>
    public GridRow[] Set(double highestSpan)
    {
        foreach (var cell in grid.Rows.SelectMany(row => row))
        {
            cell.IsBesideItsRows = cell.RowSpan == 1 || cell.TextHeight <= highestSpan;
        }
        var rows = new GridRow[grid.Rows.Count];
        // For each column the first row that no cell from above covers.
        var free = new int[table.Columns.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            foreach (var cell in grid.Rows[i])
            {
                Array.Fill(free, i + cell.DrawnRows, cell.Column, cell.ColumnSpan);
            }
            rows[i] = Row(i, Array.FindIndex(free, row => row <= i + 1));
        }
        foreach (var cell in grid.Rows.SelectMany(row => row))
        {
            StretchFor(cell, rows);
        }
        return rows;
    }

    GridRow Row(int index, int firstRuledColumn)
    {
        var source = SourceOf(index);
        bool isHead = index < grid.HeadRows, isGroupRow = grid.Rows[index] is [var only] && CellText.IsGroupRow(only, table);
        bool startsGroupBelow = !isHead && index < grid.Rows.Count - 1 && SourceOf(index + 1).StartsGroup;
        var (rule, color) = RuleBelow(index, isGroupRow);
        return new GridRow(index, source, grid.Rows[index], isHead)
        {
            IsGroupRow = isGroupRow,
            RuleAbove = index == 0 ? FrameRule : 0,
            RuleBelow = rule,
            RuleColor = color,
            FirstRuledColumn = Math.Max(0, firstRuledColumn),
            PadAbove = isGroupRow ? AboveGroupRow : look.PadY,
            // The stronger line above a group takes its strength from the padding, so that rows keep their height.
            PadBelow = isGroupRow ? BelowGroupRow : startsGroupBelow ? look.PadY - (GroupRule - RowRule) : look.PadY,
            TextHeight = TextHeight(index),
        };
    }

    TableRow SourceOf(int index) => index < grid.HeadRows ? table.Head[index] : table.Rows[index - grid.HeadRows];

    (double Width, PdfColor Color) RuleBelow(int index, bool isGroupRow)
    {
        if (index == grid.Rows.Count - 1)
        {
            return (FrameRule, Palette.Navy);
        }
        if (index == grid.HeadRows - 1)
        {
            return (HeadRule, Palette.Navy);
        }
        if (isGroupRow)
        {
            return (GroupRule, Palette.Navy);
        }
        return SourceOf(index + 1).StartsGroup ? (GroupRule, look.GroupRule) : (RowRule, Palette.Hair);
    }

    double TextHeight(int index)
    {
        bool isHead = index < grid.HeadRows;
        double height = isHead ? look.Head.Leading : look.Text.Leading;
        foreach (var cell in grid.Rows[index])
        {
            double turned = CellText.HeightOfTurned(cell) - (2 * look.PadY);
            double text = cell.DrawnRows == 1 ? cell.TextHeight : 0;
            height = Math.Max(height, Math.Max(text, turned));
        }
        return height;
    }

    // The last row of a cell that covers several grows where their height is not enough for it.
    void StretchFor(GridCell cell, GridRow[] rows)
    {
        if (cell.DrawnRows == 1)
        {
            return;
        }
        double room = 0;
        for (int i = cell.Row; i < cell.Row + cell.DrawnRows; i++)
        {
            room += rows[i].Height;
        }
        double missing = cell.TextHeight + (2 * look.PadY) + RowRule - room;
        if (missing > 0)
        {
            rows[cell.Row + cell.DrawnRows - 1].TextHeight += missing;
        }
    }
}
