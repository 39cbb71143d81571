using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Tables;

/// <summary>
/// Shares the width of a table out among its columns. A column has a minimum (its widest word and padding) and a wish (its longest line
/// and padding); a width fixed by the document counts as both. Where the wishes fit, every column has its wish and those not fixed share
/// the rest; where only the minimums fit, what is left goes by how much more each column wishes; where not even these fit, all shrink.
/// </summary>
static class ColumnWidths
{
    const double Step = 0.5;

    /// <summary>Widths of the columns in twips. They add up to the width, unless the document fixed all of them to less.</summary>
    /// <param name="table">The table.</param>
    /// <param name="type">Its type sizes and padding.</param>
    /// <param name="width">Width of the table in points.</param>
    public static int[] Of(TableBlock table, TableType type, double width)
    {
        var wishes = new double[table.Columns.Count];
        var minimums = new double[table.Columns.Count];
        Measure(table, type, minimums, wishes);
        double[] shared = wishes.Sum() <= width ? Fill(table, wishes, width)
            : minimums.Sum() <= width ? Widen(minimums, wishes, width)
            : [.. minimums.Select(minimum => minimum * width / minimums.Sum())];
        return Rounded(table, shared, width);
    }

    static void Measure(TableBlock table, TableType type, double[] minimums, double[] wishes)
    {
        for (int column = 0; column < wishes.Length; column++)
        {
            if (table.Columns[column].Width is { } width)
            {
                minimums[column] = wishes[column] = width;
            }
        }
        if (table.Columns.All(column => column.Width is not null))
        {
            return;
        }
        foreach (var row in table.Head)
        {
            Measure(row, table, (type, true), minimums, wishes);
        }
        foreach (var row in table.Rows)
        {
            Measure(row, table, (type, false), minimums, wishes);
        }
    }

    static void Measure(TableRow row, TableBlock table, (TableType Type, bool IsHead) look, double[] minimums, double[] wishes)
    {
        var (type, isHead) = look;
        int column = wishes.Length - row.Cells.Sum(cell => cell.ColumnSpan);
        bool opens = column == 0;
        foreach (var cell in row.Cells)
        {
            if (column >= 0 && column < wishes.Length && cell is { ColumnSpan: 1, Turned: false } && table.Columns[column].Width is null)
            {
                bool bold = isHead || (opens && column == 0);
                double size = isHead ? type.HeadSize : type.Size;
                foreach (var line in cell.Lines)
                {
                    string text = Inline.PlainTextOf(line);
                    minimums[column] = Math.Max(minimums[column], TextWidth.OfWidestWord(text, size, bold) + (2 * type.Padding) + Step);
                    wishes[column] = Math.Max(wishes[column], TextWidth.Of(text, size, bold) + (2 * type.Padding) + Step);
                }
            }
            column += cell.ColumnSpan;
        }
    }

    static double[] Fill(TableBlock table, double[] wishes, double width)
    {
        double rest = width - wishes.Sum();
        double open = wishes.Where((_, column) => table.Columns[column].Width is null).Sum();
        return open <= 0 ? wishes : [.. wishes.Select((wish, column) => table.Columns[column].Width is null ? wish + (rest * wish / open) : wish)];
    }

    // No column gets more than its wish, for the wishes do not fit and each gets the same part of what it lacks.
    static double[] Widen(double[] minimums, double[] wishes, double width)
    {
        double part = (width - minimums.Sum()) / (wishes.Sum() - minimums.Sum());
        return [.. minimums.Select((minimum, column) => minimum + (part * (wishes[column] - minimum)))];
    }

    static int[] Rounded(TableBlock table, double[] widths, double width)
    {
        int[] twips = [.. widths.Select(value => Length.Twips(Math.Floor(value / Step) * Step))];
        int last = -1;
        for (int column = 0; column < twips.Length; column++)
        {
            last = table.Columns[column].Width is null ? column : last;
        }
        if (last >= 0)
        {
            twips[last] += Length.Twips(width) - twips.Sum();
        }
        return twips;
    }
}
