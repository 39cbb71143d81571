using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes fields side by side: labels in one row, tinted cells with a line below them in the next.</summary>
static class FieldRowWriter
{
    static readonly int Gap = Twips(12);
    static readonly CellMargins Margins = new(0, 0);

    const string LabelCell = "<w:vAlign w:val=\"bottom\"/>";
    const int UsualRule = 8;

    static readonly string Usual = Cell(UsualRule);
    static readonly string Large = Cell(12);

    public static void Write(BodyWriter body, FieldRowBlock row)
    {
        if (row.Fields.Count > 0)
        {
            WriteRow(body, row.Fields);
        }
    }

    /// <summary>The ground and the line of a field, as properties of its cell.</summary>
    public static string CellOf(Measures measures) => measures.FieldRule == UsualRule ? Usual : Large;

    static void WriteRow(BodyWriter body, IReadOnlyList<FillField> fields)
    {
        int[] columns = Columns(fields, body.Column.Width);
        body.SeparateFromTable();
        LayoutTable.Open(body, body.Column.Indent, columns, Margins);
        LayoutTable.Describe(body.Xml, "", columns);
        if (fields.Any(field => field.Label.Length > 0))
        {
            LayoutTable.OpenRow(body);
            WriteCells(body, fields, columns, (field, width) => WriteLabel(body, field, width));
            LayoutTable.CloseRow(body.Xml);
        }
        LayoutTable.OpenRow(body, body.Measures.FieldLine * fields.Max(field => Math.Max(1, field.Lines)));
        WriteCells(body, fields, columns, (field, width) => WriteField(body, field, width));
        LayoutTable.CloseRow(body.Xml);
        LayoutTable.Close(body.Xml);
        body.KeepDistanceFromFields();
    }

    static void WriteCells(BodyWriter body, IReadOnlyList<FillField> fields, int[] columns, Action<FillField, int> write)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                LayoutTable.OpenCell(body.Xml, Gap);
                body.WriteCellParagraph(StyleIds.FieldLabel, "");
                LayoutTable.CloseCell(body.Xml);
            }
            write(fields[i], columns[2 * i]);
        }
    }

    static void WriteLabel(BodyWriter body, FillField field, int width)
    {
        LayoutTable.OpenCell(body.Xml, width, LabelCell);
        body.WriteCellParagraph(StyleIds.FieldLabel, field.Label, new() { KeepNext = true });
        LayoutTable.CloseCell(body.Xml);
    }

    static void WriteField(BodyWriter body, FillField field, int width)
    {
        LayoutTable.OpenCell(body.Xml, width, CellOf(body.Measures));
        body.OpenCellParagraph(StyleIds.FieldText, new() { KeepNext = body.KeepWithNext });
        ContentControl.WriteText(body, field.Description ?? field.Label, field.Name, field.Lines > 1);
        body.CloseParagraph();
        LayoutTable.CloseCell(body.Xml);
    }

    // Fields at even places by their shares, gaps between them; the last takes what rounding leaves.
    static int[] Columns(IReadOnlyList<FillField> fields, int width)
    {
        int[] columns = new int[(2 * fields.Count) - 1];
        Array.Fill(columns, Gap);
        double room = width - (Gap * (fields.Count - 1));
        double shares = fields.Sum(field => field.Share);
        for (int i = 0; i < fields.Count; i++)
        {
            columns[2 * i] = (int)(room * fields[i].Share / shares);
        }
        columns[^1] += width - columns.Sum();
        return columns;
    }

    static string Cell(int rule) => "<w:tcBorders>" + Borders.Edge("bottom", "single", rule, Colors.Ink, 0) + "</w:tcBorders>"
        + $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Colors.Tint}\"/>";
}
