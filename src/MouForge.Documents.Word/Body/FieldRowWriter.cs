using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes fields side by side: labels in one row, tinted cells with a line below them in the next.</summary>
static class FieldRowWriter
{
    static readonly int LineHeight = Twips(23);
    static readonly int Gap = Twips(12);
    static readonly CellMargins Margins = new(0, 0);

    static readonly string Cell = "<w:tcBorders>" + Borders.Edge("bottom", "single", 8, Colors.Ink, 0) + "</w:tcBorders>"
        + $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Colors.Tint}\"/>";

    public static void Write(BodyWriter body, FieldRowBlock row)
    {
        if (row.Fields.Count == 0)
        {
            return;
        }
        int[] columns = Columns(row, body.Column.Width);
        body.SeparateFromTable();
        LayoutTable.Open(body.Xml, body.Column.Indent, columns, Margins);
        LayoutTable.Describe(body.Xml, "", columns);
        LayoutTable.OpenRow(body.Xml);
        WriteCells(body, row, columns, (field, width) => WriteLabel(body, field, width));
        LayoutTable.CloseRow(body.Xml);
        LayoutTable.OpenRow(body.Xml, LineHeight * row.Fields.Max(field => Math.Max(1, field.Lines)));
        WriteCells(body, row, columns, (field, width) => WriteField(body, field, width));
        LayoutTable.CloseRow(body.Xml);
        LayoutTable.Close(body.Xml);
        body.KeepDistanceFromTable();
    }

    static void WriteCells(BodyWriter body, FieldRowBlock row, int[] columns, Action<FillField, int> write)
    {
        for (int i = 0; i < row.Fields.Count; i++)
        {
            if (i > 0)
            {
                LayoutTable.OpenCell(body.Xml, Gap);
                body.WriteCellParagraph(StyleIds.FieldLabel, "");
                LayoutTable.CloseCell(body.Xml);
            }
            write(row.Fields[i], columns[2 * i]);
        }
    }

    static void WriteLabel(BodyWriter body, FillField field, int width)
    {
        LayoutTable.OpenCell(body.Xml, width);
        body.WriteCellParagraph(StyleIds.FieldLabel, field.Label, new() { KeepNext = true });
        LayoutTable.CloseCell(body.Xml);
    }

    static void WriteField(BodyWriter body, FillField field, int width)
    {
        LayoutTable.OpenCell(body.Xml, width, Cell);
        body.OpenCellParagraph(StyleIds.FieldText, new() { KeepNext = body.KeepWithNext });
        ContentControl.WriteText(body, field.Description ?? field.Label, field.Name, field.Lines > 1);
        body.CloseParagraph();
        LayoutTable.CloseCell(body.Xml);
    }

    // Fields at even places by their shares, gaps between them; the last takes what rounding leaves.
    static int[] Columns(FieldRowBlock row, int width)
    {
        int[] columns = new int[(2 * row.Fields.Count) - 1];
        Array.Fill(columns, Gap);
        double room = width - (Gap * (row.Fields.Count - 1));
        double shares = row.Fields.Sum(field => field.Share);
        for (int i = 0; i < row.Fields.Count; i++)
        {
            columns[2 * i] = (int)(room * row.Fields[i].Share / shares);
        }
        columns[^1] += width - columns.Sum();
        return columns;
    }
}
