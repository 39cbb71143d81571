using System.Text;
using MouForge.Documents.Blocks;

namespace MouForge.Documents.Outlines;

/// <summary>Writes the rows of a table as Markdown.</summary>
static class OutlineTable
{
    public static string Row(TableRow row, TableBlock table)
    {
        var text = new StringBuilder("|");
        for (int covered = table.Columns.Count - row.Cells.Sum(cell => cell.ColumnSpan); covered > 0; covered--)
        {
            text.Append("  |");
        }
        foreach (var cell in row.Cells)
        {
            text.Append(' ').Append(Cell(cell, table.Style)).Append(" |");
            text.Insert(text.Length, "  |", cell.ColumnSpan - 1);
        }
        return text.ToString();
    }

    static string Cell(TableCell cell, TableStyle style)
        => cell.IsEmpty ? style == TableStyle.Matrix ? "" : "–" : string.Join("<br>", cell.Lines.Select(OutlineText.Of));
}
