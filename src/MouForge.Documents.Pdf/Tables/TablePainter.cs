using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>Draws the rows of a table: ground and rules as artifacts, then each cell's text in its tag.</summary>
/// <param name="layout">The table, set.</param>
/// <param name="columns">Its columns.</param>
sealed class TablePainter(TableLayout layout, IReadOnlyList<TableColumn> columns)
{
    const double VerticalRule = 0.5;

    // The row drawn last and the page it stands on.
    GridRow? _before;
    PagePainter? _page;

    /// <summary>Draws a row, or the lines of a part of it.</summary>
    public void Draw(in RowPart part, double top, PagePainter page)
    {
        var row = part.Row;
        var area = new PdfRectangle(layout.Column.Left, top, layout.Column.Width, part.Height);
        DrawGround(row, area, page);
        if (row.Source.Tinted && _before is { IsHead: false } && ReferenceEquals(_page, page) && part.IsFirst)
        {
            // Where pixels are coarse, a ground swallows the thin rule at its upper edge.
            DrawRuleBelow(_before, top, page);
        }
        DrawVerticalRules(row, area, page);
        if (part.IsFirst && row.RuleAbove > 0)
        {
            page.Rule(layout.Column, top, row.RuleAbove, Palette.Navy);
        }
        if (part.IsLast)
        {
            DrawRuleBelow(row, area.Bottom, page);
        }
        foreach (var cell in row.Cells)
        {
            DrawCell(cell, part, top, page);
        }
        (_before, _page) = (row, page);
    }

    /// <summary>Draws again the cells that reach from a page before into a row at the top of a page.</summary>
    public void DrawCellsFromAbove(GridRow row, double top, PagePainter page)
    {
        for (int i = 0; i < row.Index; i++)
        {
            foreach (var cell in layout.Rows[i].Cells)
            {
                if (cell.GoesOnBelow(row.Index - 1))
                {
                    DrawLines(cell, top + layout.Look.PadY, page);
                }
            }
        }
    }

    void DrawGround(GridRow row, PdfRectangle area, PagePainter page)
    {
        if (row.IsHead)
        {
            page.Fill(area, Palette.Head);
        }
        else if (row.Source.Tinted)
        {
            // The group's cell stays white.
            bool hasGroup = layout.Look.IsMatrix || row.Cells is not [{ Column: 0, DrawnRows: 1 }, ..];
            double left = layout.Edges[hasGroup ? 1 : 0];
            page.Fill(area with { X = left, Width = area.Right - left }, Palette.Tint);
        }
    }

    void DrawRuleBelow(GridRow row, double bottom, PagePainter page)
    {
        double left = layout.Edges[row.FirstRuledColumn];
        page.Rule(new Column(left, layout.Column.Right - left), bottom - row.RuleBelow, row.RuleBelow, row.RuleColor);
    }

    void DrawVerticalRules(GridRow row, PdfRectangle area, PagePainter page)
    {
        for (int i = 1; layout.Look.IsMatrix && i < columns.Count; i++)
        {
            var color = row.IsHead || i == 1 ? Palette.Hair : Palette.Grid;
            page.Stroke(layout.Edges[i], area.Y, layout.Edges[i], area.Bottom, new StrokeStyle(VerticalRule, color));
        }
    }

    void DrawCell(GridCell cell, in RowPart part, double top, PagePainter page)
    {
        if (cell.DrawnRows > 1 && !part.IsFirst)
        {
            return;
        }
        if (cell.IsTurned)
        {
            DrawTurned(cell, top, part, page);
        }
        else if (part.IsWhole || cell.DrawnRows > 1)
        {
            double free = cell.IsHead ? part.Row.TextHeight - cell.TextHeight : 0;
            DrawLines(cell, top + part.TextTop + free, page);
        }
        else
        {
            DrawLevelLines(cell, part, top + part.TextTop, page);
        }
    }

    // In a row that is broken, turned text stands in the first part.
    void DrawTurned(GridCell cell, double top, in RowPart part, PagePainter page)
    {
        if (!part.IsFirst)
        {
            return;
        }
        double end = part.IsWhole ? part.Row.RuleBelow + CellText.TurnedStart : 0, bottom = top + Math.Max(part.Height - end, cell.TurnedLength);
        double width = layout.Edges[cell.Column + 1] - layout.Edges[cell.Column];
        double x = layout.Edges[cell.Column] + ((width - (cell.Lines.Length * layout.Look.Head.Leading)) / 2);
        foreach (var line in cell.Lines)
        {
            page.DrawTurned(line.Text, x, bottom, line.Look, cell.Tags[line.Paragraph]);
            x += line.Look.Leading;
        }
    }

    void DrawLines(GridCell cell, double top, PagePainter page)
    {
        double y = top;
        foreach (var line in cell.Lines)
        {
            DrawLine(cell, line, y, page);
            y += line.Look.Leading;
        }
    }

    void DrawLevelLines(GridCell cell, in RowPart part, double top, PagePainter page)
    {
        double y = top;
        for (int line = part.FirstLine; line < Math.Min(part.EndLine, cell.Lines.Length); line++)
        {
            DrawLine(cell, cell.Lines[line], y, page);
            y += part.LeadingOf(line);
        }
    }

    void DrawLine(GridCell cell, in CellLine line, double top, PagePainter page)
    {
        double free = cell.TextColumn.Width - line.Text.Width;
        double x = cell.TextColumn.Left + columns[cell.Column].Alignment switch
        {
            ColumnAlignment.Start => 0,
            ColumnAlignment.Center => free / 2,
            ColumnAlignment.End => free,
        };
        page.DrawLine(line.Text, x, top, line.Look, cell.Tags[line.Paragraph]);
    }
}
