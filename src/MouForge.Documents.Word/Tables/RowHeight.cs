using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Word.Tables;

/// <summary>Estimates how high rows get.</summary>
static class RowHeight
{
    // Half the height of the text on an upright page, in points: a higher row may break.
    const double HalfPage = 324;

    /// <summary>True where every cell of the row's own has one line that fits its column.</summary>
    public static bool FitsOneLine(TableRow row, TableType type, int[] widths)
    {
        int column = widths.Length - row.Cells.Sum(cell => cell.ColumnSpan);
        foreach (var cell in row.Cells)
        {
            double lines = Lines(cell, type, Room(widths, column, cell.ColumnSpan) - (2 * type.Padding));
            if (lines > cell.RowSpan)
            {
                return false;
            }
            column += cell.ColumnSpan;
        }
        return true;
    }

    /// <summary>True where the row is higher than half a page.</summary>
    public static bool IsHigh(TableRow row, TableType type, int[] widths)
    {
        int column = widths.Length - row.Cells.Sum(cell => cell.ColumnSpan);
        foreach (var cell in row.Cells)
        {
            if (Lines(cell, type, Room(widths, column, cell.ColumnSpan) - (2 * type.Padding)) * type.Leading > HalfPage)
            {
                return true;
            }
            column += cell.ColumnSpan;
        }
        return false;
    }

    static int Lines(TableCell cell, TableType type, double width)
    {
        int lines = 0;
        foreach (var line in cell.Lines)
        {
            lines += TextWidth.Lines(Inline.PlainTextOf(line), type.Size, bold: false, Math.Max(width, type.Size));
        }
        return lines;
    }

    static double Room(int[] widths, int column, int span)
    {
        int room = 0;
        for (int i = Math.Max(column, 0); i < column + span && i < widths.Length; i++)
        {
            room += widths[i];
        }
        return room / 20.0;
    }
}
