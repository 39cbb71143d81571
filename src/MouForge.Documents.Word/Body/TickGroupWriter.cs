using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;
using MouForge.Documents.Word.Tables;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes tick boxes, each before its label; a click ticks them. In two columns only where every label fits on one line.</summary>
static class TickGroupWriter
{
    static readonly CellMargins Margins = new(0, 0);

    // Sizes of labels in points: client pages have one size, in normal print.
    const double LabelSize = 12;

    // ☐ and ☑ in a font that Windows and Office for the Mac have.
    const string Font = "Segoe UI Symbol";
    const string Empty = "\u2610";

    public static void Write(BodyWriter body, TickGroupBlock group)
    {
        if (group.Mark == TickMark.Initials)
        {
            InitialsWriter.Write(body, group);
        }
        else if (InTwoColumns(body, group, body.Measures.TickStep, 0))
        {
            WriteTable(body, group);
        }
        else
        {
            WriteLines(body, group);
        }
    }

    /// <summary>True where two columns are wished for and every label fits on one line of its column.</summary>
    /// <param name="body">The body.</param>
    /// <param name="group">The group.</param>
    /// <param name="before">What stands before a label, in twips.</param>
    /// <param name="between">What stands between the columns, in twips.</param>
    public static bool InTwoColumns(BodyWriter body, TickGroupBlock group, int before, int between)
    {
        double room = (((body.Column.Width - between) / 2) - before) / 20.0;
        return group.Columns > 1
            && group.Boxes.All(box => TextWidth.Of(Inline.PlainTextOf(box.Label), LabelSize, bold: false) <= room);
    }

    /// <summary>Writes a tick box and its label into the open paragraph.</summary>
    public static void WriteBox(BodyWriter body, TickBox box)
    {
        ContentControl.Open(body, box.Description ?? Inline.PlainTextOf(box.Label), box.Name);
        body.Xml.Write($"<w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2611\" w14:font=\"{Font}\"/>");
        body.Xml.Write($"<w14:uncheckedState w14:val=\"2610\" w14:font=\"{Font}\"/></w14:checkbox></w:sdtPr><w:sdtContent>");
        var change = body.Revisions.Open();
        body.Xml.Write($"<w:r><w:rPr><w:rFonts w:ascii=\"{Font}\" w:eastAsia=\"{Font}\" w:hAnsi=\"{Font}\" w:cs=\"{Font}\"/></w:rPr>");
        Revisions.WriteText(body.Xml, change, Empty);
        body.Xml.Raw("</w:r>"u8);
        body.Revisions.Close(change);
        body.Xml.Raw("</w:sdtContent></w:sdt>"u8);
        body.Inlines.WriteTab();
        body.Inlines.Write(box.Label);
    }

    /// <summary>Label and tab stand where the style has them, unless the column is indented.</summary>
    public static ParagraphFormat FormatAt(BodyWriter body)
    {
        int left = body.Column.Indent + body.Measures.TickStep;
        return body.Column.Indent == 0
            ? default
            : new() { Left = left, Hanging = body.Measures.TickStep, Tabs = FormattableString.Invariant($"<w:tab w:val=\"left\" w:pos=\"{left}\"/>") };
    }

    static void WriteLines(BodyWriter body, TickGroupBlock group)
    {
        bool keepAfter = body.KeepWithNext;
        var format = FormatAt(body);
        for (int i = 0; i < group.Boxes.Count; i++)
        {
            body.KeepWithNext = keepAfter || i < group.Boxes.Count - 1;
            body.OpenParagraph(StyleIds.TickBox, format);
            WriteBox(body, group.Boxes[i]);
            body.CloseParagraph();
        }
        body.KeepWithNext = keepAfter;
    }

    // Row by row, as it is read.
    static void WriteTable(BodyWriter body, TickGroupBlock group)
    {
        int half = body.Column.Width / 2;
        ReadOnlySpan<int> columns = [half, body.Column.Width - half];
        body.SeparateFromTable();
        LayoutTable.Open(body, body.Column.Indent, columns, Margins);
        LayoutTable.Describe(body.Xml, "", columns);
        for (int i = 0; i < group.Boxes.Count; i += 2)
        {
            LayoutTable.OpenRow(body);
            for (int column = 0; column < 2; column++)
            {
                LayoutTable.OpenCell(body.Xml, columns[column]);
                bool last = i + 2 >= group.Boxes.Count;
                body.OpenCellParagraph(StyleIds.TickBox, new() { KeepNext = body.KeepWithNext || !last, After = last ? 0 : null });
                if (i + column < group.Boxes.Count)
                {
                    WriteBox(body, group.Boxes[i + column]);
                }
                body.CloseParagraph();
                LayoutTable.CloseCell(body.Xml);
            }
            LayoutTable.CloseRow(body.Xml);
        }
        LayoutTable.Close(body.Xml);
        body.KeepDistanceFromFields();
    }
}
