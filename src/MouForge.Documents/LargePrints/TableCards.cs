using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.LargePrints;

/// <summary>Sets a table as cards: the cell that heads a row is a small heading, each other cell a line after the head of its column.</summary>
static class TableCards
{
    const int MostColumns = 3;
    const int LabelLevel = 3;
    const int PartLevel = 2;
    const string NotStated = "–";

    // A table of large print is 492 points wide; a letter of 16 points takes some 9.5, and a cell keeps 6 free on either side.
    const double Width = 492;
    const double Letter = 9.5;
    const double Padding = 12;

    /// <summary>True where a table has too many columns, or a word would break.</summary>
    public static bool AreNeeded(TableBlock table)
    {
        if (table.Columns.Count > MostColumns)
        {
            return true;
        }
        int[] widest = new int[table.Columns.Count];
        foreach (var row in TableGridRow.Of([.. table.Head, .. table.Rows], widest.Length))
        {
            for (int column = 0; column < widest.Length; column++)
            {
                widest[column] = Math.Max(widest[column], row.Cells[column].ColumnSpan > 1 ? 0 : LongestWord(row.Cells[column]));
            }
        }
        return widest.Sum(letters => (letters * Letter) + Padding) > Width;
    }

    /// <summary>The blocks that stand in the table's place.</summary>
    public static IEnumerable<Block> Of(TableBlock table)
    {
        string[] heads = Heads(table);
        string? anchor = table.Anchor;
        foreach (var row in TableGridRow.Of(table.Rows, table.Columns.Count))
        {
            foreach (var block in CardOf(row, heads, table))
            {
                yield return anchor is null ? block : block with { Anchor = anchor };
                anchor = null;
            }
        }
    }

    static IEnumerable<Block> CardOf(TableGridRow row, string[] heads, TableBlock table)
    {
        if (row.Heading is { } heading)
        {
            return [new HeadingBlock(PartLevel, Joined(heading))];
        }
        // A running number does not head its row alone.
        bool isNumbered = table.Columns.Count > 1 && table.Columns[0].Alignment == ColumnAlignment.End;
        IReadOnlyList<Inline> title = isNumbered ? [.. Joined(row.Cells[0]), new TextInline(" "), .. Joined(row.Cells[1])] : Joined(row.Cells[0]);
        int first = isNumbered ? 2 : 1;
        var lines = new List<Inline>();
        for (int column = first; column < heads.Length; column++)
        {
            lines.AddRange(column > first ? [new LineBreakInline(), .. Line(heads[column], row.Cells[column])] : Line(heads[column], row.Cells[column]));
        }
        return lines.Count == 0 ? [new HeadingBlock(LabelLevel, title)] : [new HeadingBlock(LabelLevel, title), new ParagraphBlock(lines)];
    }

    static IReadOnlyList<Inline> Line(string head, TableCell cell)
    {
        IReadOnlyList<Inline> text = Joined(cell);
        return head.Length == 0 ? text : [new TextInline(head.EndsWith('.') ? head : $"{head}:", TextStyle.Bold), new TextInline(" "), .. text];
    }

    static List<Inline> Joined(TableCell cell)
    {
        var inlines = new List<Inline>();
        foreach (var line in cell.Lines)
        {
            inlines.AddRange(inlines.Count > 0 ? [new LineBreakInline(), .. line] : line);
        }
        return inlines.Count > 0 ? inlines : [new TextInline(NotStated)];
    }

    // Heads of two rows are read from the top: "Capacity, beds".
    static string[] Heads(TableBlock table)
    {
        var rows = TableGridRow.Of(table.Head, table.Columns.Count);
        return [.. Enumerable.Range(0, table.Columns.Count).Select(column => string.Join(", ", TextsOf(rows, column)))];
    }

    static IEnumerable<string> TextsOf(IReadOnlyList<TableGridRow> rows, int column) => rows
        .Where(row => row.Own[column])
        .Select(row => string.Join(' ', row.Cells[column].Lines.Select(Inline.PlainTextOf)))
        .Where(text => text.Length > 0);

    static int LongestWord(TableCell cell)
    {
        int longest = 0;
        foreach (var line in cell.Lines)
        {
            foreach (string word in Inline.PlainTextOf(line).Split(' ', '-', '\u00A0'))
            {
                longest = Math.Max(longest, word.Length);
            }
        }
        return longest;
    }
}
