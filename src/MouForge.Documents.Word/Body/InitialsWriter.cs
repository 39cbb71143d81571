using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes short fields for initials, each before what it says yes to.</summary>
static class InitialsWriter
{
    static readonly int ToLabel = Twips(12);
    static readonly CellMargins Margins = new(0, 0);

    const string LabelCell = "<w:vAlign w:val=\"center\"/>";

    public static void Write(BodyWriter body, TickGroupBlock group)
    {
        int before = body.Measures.InitialsWidth + ToLabel;
        int perRow = TickGroupWriter.InTwoColumns(body, group, before, ToLabel) ? 2 : 1;
        int[] columns = Columns(body, perRow);
        body.SeparateFromTable();
        LayoutTable.Open(body, body.Column.Indent, columns, Margins);
        LayoutTable.Describe(body.Xml, "", columns);
        for (int i = 0; i < group.Boxes.Count; i += perRow)
        {
            bool last = i + perRow >= group.Boxes.Count;
            WriteRow(body, group, columns, i, keep: !last || body.KeepWithNext);
            if (!last)
            {
                WriteGapRow(body, columns);
            }
        }
        LayoutTable.Close(body.Xml);
        body.KeepDistanceFromFields();
    }

    /// <summary>Writes the field itself into the open cell.</summary>
    public static void WriteField(BodyWriter body, TickBox box, bool keep)
    {
        body.OpenCellParagraph(StyleIds.FieldText, new() { KeepNext = keep });
        ContentControl.WriteText(body, box.Description ?? Inline.PlainTextOf(box.Label), box.Name);
        body.CloseParagraph();
    }

    static void WriteRow(BodyWriter body, TickGroupBlock group, int[] columns, int first, bool keep)
    {
        OpenRow(body, body.Measures.FieldLine);
        for (int column = 0; column < columns.Length; column++)
        {
            var box = first + (column / 4) < group.Boxes.Count ? group.Boxes[first + (column / 4)] : null;
            bool isField = column % 4 == 0 && box is not null;
            LayoutTable.OpenCell(body.Xml, columns[column], isField ? FieldRowWriter.CellOf(body.Measures) : LabelCell);
            if (isField)
            {
                WriteField(body, box!, keep);
            }
            else
            {
                body.OpenCellParagraph(StyleIds.InitialsLabel, new() { KeepNext = keep });
                body.Inlines.Write(column % 4 == 2 && box is not null ? box.Label : []);
                body.CloseParagraph();
            }
            LayoutTable.CloseCell(body.Xml);
        }
        LayoutTable.CloseRow(body.Xml);
    }

    static void WriteGapRow(BodyWriter body, int[] columns)
    {
        LayoutTable.OpenRow(body, Twips(5));
        foreach (int column in columns)
        {
            LayoutTable.OpenCell(body.Xml, column);
            body.OpenCellParagraph(StyleIds.FieldGap, new() { KeepNext = true });
            body.CloseParagraph();
            LayoutTable.CloseCell(body.Xml);
        }
        LayoutTable.CloseRow(body.Xml);
    }

    // A label of several lines makes the row higher.
    static void OpenRow(BodyWriter body, int height)
    {
        body.Xml.Write($"<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"{height}\" w:hRule=\"atLeast\"/>");
        body.Revisions.WriteMark();
        body.Xml.Raw("</w:trPr>"u8);
    }

    // For each field: the field, a gap, the label; a gap between two.
    static int[] Columns(BodyWriter body, int perRow)
    {
        int field = body.Measures.InitialsWidth;
        if (perRow == 1)
        {
            return [field, ToLabel, body.Column.Width - field - ToLabel];
        }
        int label = ((body.Column.Width - ToLabel) / 2) - field - ToLabel;
        return [field, ToLabel, label, ToLabel, field, ToLabel, body.Column.Width - (2 * field) - (3 * ToLabel) - label];
    }
}
