using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes facts at a glance: a table without lines, labels on the left.</summary>
static class FactListWriter
{
    static readonly int LabelWidth = Twips(108);
    static readonly CellMargins Margins = new(0, 0);

    public static void Write(BodyWriter body, FactListBlock list)
    {
        var xml = body.Xml;
        ReadOnlySpan<int> columns = [LabelWidth, body.Column.Width - LabelWidth];
        body.SeparateFromTable();
        LayoutTable.Open(xml, body.Column.Indent, columns, Margins);
        xml.Raw("<w:tblLook w:val=\"0080\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8);
        LayoutTable.Describe(xml, "", columns);
        for (int i = 0; i < list.Facts.Count; i++)
        {
            bool keep = i < list.Facts.Count - 1 || body.KeepWithNext;
            LayoutTable.OpenRow(xml);
            WriteCell(body, columns[0], StyleIds.FactLabel, list.Facts[i].Label, keep);
            WriteCell(body, columns[1], StyleIds.FactText, list.Facts[i].Value, keep);
            LayoutTable.CloseRow(xml);
        }
        LayoutTable.Close(xml);
        body.KeepDistanceFromTable();
    }

    static void WriteCell(BodyWriter body, int width, string style, IReadOnlyList<Inline> inlines, bool keep)
    {
        LayoutTable.OpenCell(body.Xml, width);
        body.OpenCellParagraph(style, new() { KeepNext = keep });
        body.Inlines.Write(inlines);
        body.CloseParagraph();
        LayoutTable.CloseCell(body.Xml);
    }
}
