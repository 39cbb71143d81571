using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>Sets the text of table cells.</summary>
/// <param name="table">The table.</param>
/// <param name="look">Its look.</param>
/// <param name="setter">Sets paragraphs.</param>
sealed class CellText(TableBlock table, TableLook look, TextSetter setter)
{
    /// <summary>Where turned text begins above the bottom of its row.</summary>
    public const double TurnedStart = 4;

    // Height of a row of turned heads, and free space at the end of their text.
    const double TurnedHeight = 82;
    const double TurnedEnd = 2;

    // Turned heads grow to this height before their text stands upright after all.
    const double HighestTurned = 200;
    const double TurnedStep = 12;

    /// <summary>What an empty cell prints.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<Inline>> Dash = [[new TextInline("–")]];

    /// <summary>Height of a turned head that its text needs; 0 for a head that is not turned.</summary>
    public static double HeightOfTurned(GridCell cell)
        => cell.IsTurned ? cell.TurnedLength + TurnedStart + TurnedEnd : 0;

    /// <summary>True for a cell that heads its row: the first one that is no number, in a matrix the first two.</summary>
    public static bool IsRowHead(GridCell cell, TableBlock table)
    {
        bool numbered = table.Columns.Count > 1 && table.Columns[0].Alignment == ColumnAlignment.End;
        int last = table.Style == TableStyle.Matrix ? 1 : 0;
        return !cell.IsHead && (numbered ? cell.Column == 1 : cell.Column <= last);
    }

    /// <summary>True for a row of one cell over all columns, the heading of the rows below.</summary>
    public static bool IsGroupRow(GridCell cell, TableBlock table)
        => !cell.IsHead && (cell.IsRowHeading || (cell.ColumnSpan == table.Columns.Count && table.Columns.Count > 1));

    /// <summary>True for an empty cell that prints a dash.</summary>
    public static bool PrintsDash(GridCell cell, TableBlock table) => cell.Cell.IsEmpty && !cell.IsHead && table.Style != TableStyle.Matrix;

    /// <summary>The look of a cell's paragraph.</summary>
    public static ParagraphLook LookOf(GridCell cell, int paragraph, TableLook look, TableBlock table)
    {
        if (cell.IsHead)
        {
            return look.Head;
        }
        if (paragraph > 0)
        {
            return look.Detail;
        }
        if (IsGroupRow(cell, table))
        {
            return look.Text with { Bold = true, Color = Palette.Navy };
        }
        // In a matrix the group is bold, the service is not.
        bool bold = IsRowHead(cell, table) && !(look.IsMatrix && cell.Column > 0);
        return bold ? look.Text with { Bold = true } : look.Text;
    }

    /// <summary>Sets a cell's text into its column.</summary>
    public void Set(GridCell cell, Column column)
    {
        if (cell.Cell.Turned && TrySetTurned(cell, column.Width))
        {
            return;
        }
        // Letters of a matrix stand centred in columns that leave no room for its padding.
        bool letter = look.IsMatrix && table.Columns[cell.Column].Alignment == ColumnAlignment.Center;
        double pad = letter ? 1 : look.PadX;
        cell.TextColumn = column.Inset(pad, pad);
        cell.Lines = SetLines(cell, PrintsDash(cell, table) ? Dash : cell.Cell.Lines, cell.TextColumn.Width);
        cell.TextHeight = cell.Lines.Sum(line => line.Look.Leading);
    }

    bool TrySetTurned(GridCell cell, double width)
    {
        int most = (int)(width / look.Head.Leading);
        double longest = 0;
        foreach (var line in cell.Cell.Lines)
        {
            longest = Math.Max(longest, setter.Measure(line, look.Head).LongestWord);
        }
        for (double height = TurnedHeight; height <= HighestTurned; height += TurnedStep)
        {
            double measure = height - TurnedStart - TurnedEnd;
            var lines = longest <= measure ? SetLines(cell, cell.Cell.Lines, measure) : [];
            if (lines.Length > 0 && lines.Length <= most)
            {
                (cell.Lines, cell.TurnedLength) = (lines, measure);
                return true;
            }
        }
        return false;
    }

    CellLine[] SetLines(GridCell cell, IReadOnlyList<IReadOnlyList<Inline>> paragraphs, double width)
    {
        if (paragraphs.Count == 0)
        {
            return [];
        }
        var first = setter.Set(paragraphs[0], LookOf(cell, 0, look, table), width);
        if (paragraphs.Count == 1)
        {
            return Array.ConvertAll(first, line => new CellLine(line, LookOf(cell, 0, look, table), 0));
        }
        var lines = new List<CellLine>();
        for (int i = 0; i < paragraphs.Count; i++)
        {
            var paragraphLook = LookOf(cell, i, look, table);
            foreach (var line in i == 0 ? first : setter.Set(paragraphs[i], paragraphLook, width))
            {
                lines.Add(new CellLine(line, paragraphLook, i));
            }
        }
        return [.. lines];
    }
}
