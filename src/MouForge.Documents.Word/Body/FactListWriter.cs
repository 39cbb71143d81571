using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes facts at a glance, a table without lines, labels on the left; and steps, with a bar before all rows and a line between them.</summary>
static class FactListWriter
{
    static readonly CellMargins Margins = new(0, 0);
    static readonly int LabelInset = Twips(10);
    static readonly int LabelGap = Twips(6);
    static readonly int TextInset = Twips(6);

    static readonly string StepLines = Borders.Edge("left", "single", 24, Colors.Navy, 0) + Borders.Edge("insideH", "single", 4, Colors.Hair, 0);

    // A list of few facts is kept whole; a longer one keeps two together at its start and at its end.
    const int FewFacts = 6;

    public static void Write(BodyWriter body, FactListBlock list)
    {
        if (body.Styles == TextStyles.Bilingual)
        {
            WriteStacked(body, list);
            return;
        }
        var xml = body.Xml;
        bool steps = list.Look == FactListLook.Steps;
        var (labelStyle, textStyle) = steps ? (StyleIds.StepLabel, StyleIds.StepText)
            : body.IsClient ? (StyleIds.ClientFactLabel, StyleIds.ClientFactText)
            : (StyleIds.FactLabel, StyleIds.FactText);
        int labels = steps ? body.Measures.StepLabel : body.Measures.FactLabel;
        ReadOnlySpan<int> columns = [labels, body.Column.Width - labels];
        body.SeparateFromTable();
        LayoutTable.Open(body, body.Column.Indent, columns, Margins, steps ? StepLines : "");
        xml.Raw("<w:tblLook w:val=\"0080\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8);
        LayoutTable.Describe(xml, "", columns);
        for (int i = 0; i < list.Facts.Count; i++)
        {
            bool last = i == list.Facts.Count - 1;
            bool keep = last ? body.KeepWithNext : body.KeepWithNext || list.Facts.Count <= FewFacts || i == 0 || i == list.Facts.Count - 2;
            var around = body.Revisions.Enter(list.Facts[i].Change);
            LayoutTable.OpenRow(body);
            WriteCell(body, columns[0], labelStyle, list.Facts[i].Label, new() { KeepNext = keep, Left = steps ? LabelInset : null, Right = LabelGap });
            WriteCell(body, columns[1], textStyle, list.Facts[i].Value, new() { KeepNext = keep, Left = steps ? TextInset : null });
            LayoutTable.CloseRow(xml);
            body.Revisions.Leave(around);
        }
        LayoutTable.Close(xml);
        body.KeepDistanceFromTable();
    }

    // Half a page is too narrow for two columns.
    static void WriteStacked(BodyWriter body, FactListBlock list)
    {
        foreach (var fact in list.Facts)
        {
            var around = body.Revisions.Enter(fact.Change);
            ParagraphWriter.Write(body, body.Styles.Label, fact.Label);
            ParagraphWriter.Write(body, new ParagraphBlock(fact.Value));
            body.Revisions.Leave(around);
        }
    }

    static void WriteCell(BodyWriter body, int width, string style, IReadOnlyList<Inline> inlines, ParagraphFormat format)
    {
        LayoutTable.OpenCell(body.Xml, width);
        body.OpenCellParagraph(style, format);
        body.Inlines.Write(inlines);
        body.CloseParagraph();
        LayoutTable.CloseCell(body.Xml);
    }
}
