using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes the status panel: a table of one row in which the current cell is dark. Its alternative text says what holds, in one sentence.</summary>
static class StatusPanelWriter
{
    static readonly int Height = Twips(50);
    static readonly CellMargins Margins = new(Twips(6), Twips(9));

    static readonly string[] Edges = ["top", "left", "bottom", "right", "insideV"];
    static readonly string Lines = string.Concat(Edges.Select(edge => Borders.Edge(edge, "single", 6, Colors.Navy, 0)));

    const string Current = $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Colors.Navy}\"/>";

    public static void Write(BodyWriter body, StatusPanelBlock panel)
    {
        if (panel.Cells.Count == 0)
        {
            return;
        }
        int[] columns = new int[panel.Cells.Count];
        Array.Fill(columns, body.Column.Width / columns.Length);
        body.SeparateFromTable();
        LayoutTable.Open(body, body.Column.Indent, columns, Margins, Lines);
        LayoutTable.Describe(body.Xml, Spoken(panel, body.Document.Properties.Words), columns);
        LayoutTable.OpenRow(body, body.IsLarge ? 0 : Height);
        for (int i = 0; i < columns.Length; i++)
        {
            WriteCell(body, panel.Cells[i], columns[i], i == panel.Current);
        }
        LayoutTable.CloseRow(body.Xml);
        LayoutTable.Close(body.Xml);
        body.KeepDistanceFromTable();
    }

    static void WriteCell(BodyWriter body, StatusCell cell, int width, bool current)
    {
        LayoutTable.OpenCell(body.Xml, width, current ? Current : "");
        WriteLine(body, StyleIds.StatusHead, cell.Title, current);
        foreach (string line in cell.Lines)
        {
            WriteLine(body, StyleIds.StatusText, line, current);
        }
        LayoutTable.CloseCell(body.Xml);
    }

    static void WriteLine(BodyWriter body, string style, string text, bool current)
    {
        body.OpenCellParagraph(style);
        body.Inlines.Write(text, new RunLook(current ? StyleIds.OnDark : null));
        body.CloseParagraph();
    }

    // "Status: Draft. Version 2, February 20, 2026. Comments until February 25."
    static string Spoken(StatusPanelBlock panel, FurnitureWords words)
    {
        if (panel.Current < 0 || panel.Current >= panel.Cells.Count)
        {
            return words.Status;
        }
        var cell = panel.Cells[panel.Current];
        return $"{words.Status}: {string.Join(". ", (string[])[cell.Title, .. cell.Lines])}.";
    }
}
