using MouForge.Documents.Blocks;
using MouForge.Documents.Markup;
using MouForge.Documents.Word.Body;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Tables;

/// <summary>Writes the rows of one table, and remembers which columns the cells above still cover.</summary>
sealed class TableRowWriter(BodyWriter body, TableBlock table, TableType type, int[] widths)
{
    // For each column: the rows below that its cell still covers, and how many columns that cell has (at its first column only).
    readonly int[] _covered = new int[widths.Length];
    readonly int[] _spans = new int[widths.Length];

    MarkupBuffer Xml => body.Xml;

    public void Write(TableRow row, RowPlace place)
    {
        var around = body.Revisions.Enter(row.Change);
        OpenRow(row, place);
        int column = 0;
        foreach (var cell in row.Cells)
        {
            column = SkipCovered(column);
            if (column + cell.ColumnSpan > widths.Length)
            {
                throw new ArgumentException($"A row of the table '{table.Description}' has more cells than the table has columns.", nameof(row));
            }
            WriteCell(cell, row, place, column);
            Array.Fill(_covered, cell.RowSpan - 1, column, cell.ColumnSpan);
            _spans[column] = cell.ColumnSpan;
            column += cell.ColumnSpan;
        }
        for (column = SkipCovered(column); column < widths.Length; column = SkipCovered(column + 1))
        {
            WriteCell(new TableCell([]), row, place, column);
        }
        Xml.Raw("</w:tr>"u8);
        body.Revisions.Leave(around);
    }

    void OpenRow(TableRow row, RowPlace place)
    {
        Xml.Raw("<w:tr><w:trPr>"u8);
        if (place.Height > 0 || !RowHeight.IsHigh(row, type, widths))
        {
            Xml.Raw("<w:cantSplit/>"u8);
        }
        if (place.Height > 0)
        {
            Xml.Write($"<w:trHeight w:val=\"{place.Height}\" w:hRule=\"exact\"/>");
        }
        Xml.Raw(place.IsHead ? "<w:tblHeader/>"u8 : default);
        body.Revisions.WriteMark();
        Xml.Raw("</w:trPr>"u8);
    }

    // Places that a cell above covers have a cell in Word too, which goes on with the one above.
    int SkipCovered(int column)
    {
        while (column < widths.Length && _covered[column] > 0)
        {
            int span = Math.Max(_spans[column], 1);
            OpenCell(column, span);
            Xml.Raw("<w:vMerge/></w:tcPr>"u8);
            body.WriteCellParagraph(type.Text, "");
            Xml.Raw("</w:tc>"u8);
            for (int i = column; i < column + span; i++)
            {
                _covered[i]--;
            }
            column += span;
        }
        return column;
    }

    void WriteCell(TableCell cell, TableRow row, RowPlace place, int column)
    {
        OpenCell(column, cell.ColumnSpan);
        if (cell.RowSpan > 1)
        {
            Xml.Raw("<w:vMerge w:val=\"restart\"/>"u8);
        }
        WriteGround(cell, row, place);
        Xml.Raw("</w:tcPr>"u8);
        CellText.Write(body, cell, FormatOf(place, column, cell), type, isMatrix: table.Style == TableStyle.Matrix);
        Xml.Raw("</w:tc>"u8);
    }

    void OpenCell(int column, int span)
    {
        int width = 0;
        for (int i = column; i < column + span; i++)
        {
            width += widths[i];
        }
        Xml.Write($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        if (span > 1)
        {
            Xml.Write($"<w:gridSpan w:val=\"{span}\"/>");
        }
    }

    // The table style shades and rules the first row only; further head rows say it themselves.
    void WriteGround(TableCell cell, TableRow row, RowPlace place)
    {
        if (IsGroup(cell) && !place.IsHead)
        {
            Xml.Write($"<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{Colors.Navy}\"/></w:tcBorders>");
        }
        else if (row.StartsGroup && !place.IsFirst && !place.IsHead)
        {
            Xml.Write($"<w:tcBorders><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{type.GroupLine}\"/></w:tcBorders>");
        }
        if (place is { IsHead: true, IsFirst: false })
        {
            Xml.Write($"<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{Colors.Navy}\"/></w:tcBorders>");
            Xml.Write($"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Colors.Head}\"/>");
        }
        if (row.Tinted && cell.RowSpan == 1 && !place.IsHead)
        {
            Xml.Write($"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Colors.Tint}\"/>");
        }
        if (cell.Turned)
        {
            Xml.Raw("<w:tcMar><w:left w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"20\" w:type=\"dxa\"/></w:tcMar>"u8);
            Xml.Raw("<w:textDirection w:val=\"btLr\"/><w:vAlign w:val=\"center\"/>"u8);
        }
        else if (place.IsHead)
        {
            Xml.Raw("<w:vAlign w:val=\"bottom\"/>"u8);
        }
    }

    CellFormat FormatOf(RowPlace place, int column, TableCell cell)
    {
        var alignment = cell.Turned ? ColumnAlignment.Start : table.Columns[column].Alignment;
        var role = place.IsHead ? CellRole.Head
            : IsGroup(cell) ? CellRole.Group
            : column == HeadColumn() ? CellRole.RowHead
            : CellRole.Text;
        return new(role, alignment, place.KeepNext);
    }

    bool IsGroup(TableCell cell) => widths.Length > 1 && cell.ColumnSpan == widths.Length;

    // The first cell heads its row, unless it is a running number.
    int HeadColumn() => table.Columns.Count > 1 && table.Columns[0].Alignment == ColumnAlignment.End ? 1 : 0;
}
