namespace MouForge.Documents.Pdf.Tables;

/// <summary>Which cells go on from row to row, and where a page may end between two rows that share one.</summary>
sealed class RowGroups
{
    readonly TableLayout _layout;

    // For each row the cell that goes on below it; the one with the highest text where there are several.
    readonly GridCell?[] _goingOn;

    public RowGroups(TableLayout layout)
    {
        _layout = layout;
        _goingOn = new GridCell?[layout.Rows.Count];
        foreach (var row in layout.Rows)
        {
            foreach (var cell in row.Cells)
            {
                for (int i = cell.Row; i < cell.Row + cell.DrawnRows - 1; i++)
                {
                    _goingOn[i] = _goingOn[i]?.TextHeight > cell.TextHeight ? _goingOn[i] : cell;
                }
            }
        }
    }

    /// <summary>
    /// True where a page's end below a row would leave too few rows for a shared cell: its text is drawn whole on either page, so both must
    /// have room for it.
    /// </summary>
    public bool KeepTogetherBelow(GridRow row)
    {
        if (_goingOn[row.Index] is not { } cell)
        {
            return false;
        }
        double needed = cell.TextHeight + (2 * _layout.Look.PadY);
        return HeightOf(cell.Row, row.Index + 1) < needed || HeightOf(row.Index + 1, cell.Row + cell.DrawnRows) < needed;
    }

    double HeightOf(int first, int end)
    {
        double height = 0;
        for (int i = first; i < end; i++)
        {
            height += _layout.Rows[i].Height;
        }
        return height;
    }
}
