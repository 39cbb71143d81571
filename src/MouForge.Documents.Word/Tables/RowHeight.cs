using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Word.Tables;

/// <summary>Estimates how high rows get.</summary>
static class RowHeight
{
    // Half the height of the text on an upright page, in points: a higher row may break.
    const double HalfPage = 324;

    // Heights of a row of turned heads, and what its cells keep free above and below the text, in points.
    const double Turned = 82;
    const double HighestTurned = 200;
    const double TurnedStep = 12;
    const double TurnedPadding = 6;

    /// <summary>Height of a row of turned heads: usually 82 points, more where a head would need more lines than its column is wide.</summary>
    public static double OfTurned(TableRow row, TableType type, int[] widths)
    {
        double height = Turned;
        int column = widths.Length - row.Cells.Sum(cell => cell.ColumnSpan);
        foreach (var cell in row.Cells)
        {
            int most = Math.Max(1, (int)(Room(widths, column, cell.ColumnSpan) / type.HeadLeading));
            while (cell.Turned && height < HighestTurned && TurnedLines(cell, type, height) > most)
            {
                height += TurnedStep;
            }
            column += cell.ColumnSpan;
        }
        return height;
    }

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

    static int TurnedLines(TableCell cell, TableType type, double height)
        => cell.Lines.Sum(line => TextWidth.Lines(Inline.PlainTextOf(line), type.HeadSize, bold: true, height - TurnedPadding));

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
