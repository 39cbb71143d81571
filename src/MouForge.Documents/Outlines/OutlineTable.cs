using System.Text;
using MouForge.Documents.Blocks;

namespace MouForge.Documents.Outlines;

/// <summary>Writes the rows of a table as Markdown.</summary>
static class OutlineTable
{
    const string Empty = "  |";

    public static void Append(StringBuilder text, TableRow row, TableBlock table)
    {
        int covered = table.Columns.Count;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            covered -= row.Cells[i].ColumnSpan;
        }
        text.Append('|');
        AppendEmpty(text, covered);
        for (int i = 0; i < row.Cells.Count; i++)
        {
            text.Append(' ');
            Append(text, row.Cells[i], table.Style);
            text.Append(" |");
            AppendEmpty(text, row.Cells[i].ColumnSpan - 1);
        }
    }

    static void Append(StringBuilder text, TableCell cell, TableStyle style)
    {
        if (cell.IsEmpty)
        {
            text.Append(style == TableStyle.Matrix ? "" : "–");
        }
        for (int i = 0; i < cell.Lines.Count; i++)
        {
            text.Append(i > 0 ? "<br>" : "");
            OutlineText.Append(text, cell.Lines[i]);
        }
    }

    static void AppendEmpty(StringBuilder text, int count)
    {
        for (; count > 0; count--)
        {
            text.Append(Empty);
        }
    }
}
