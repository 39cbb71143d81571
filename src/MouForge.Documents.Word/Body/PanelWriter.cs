using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;
using BlockStyle = MouForge.Documents.Blocks.ParagraphStyle;

namespace MouForge.Documents.Word.Body;

/// <summary>
/// Writes a panel, notice or box. Paragraphs carry ground and frame themselves, as Word users make them. With lists in it, it is a table
/// of one cell, because Word frames paragraphs of different indents one by one.
/// </summary>
static class PanelWriter
{
    static readonly int Between = Twips(4);

    public static void Write(BodyWriter body, PanelBlock panel)
    {
        var (style, padding) = panel.Kind switch
        {
            PanelKind.Panel => (body.IsClient ? StyleIds.ClientPanel : StyleIds.Panel, BoxPadding.Panel),
            PanelKind.RestrictedNotice => (StyleIds.Notice, BoxPadding.Notice),
            PanelKind.ClientBox => (StyleIds.ClientBox, BoxPadding.ClientBox),
        };
        if (panel.Blocks.All(block => block is ParagraphBlock))
        {
            WriteParagraphs(body, panel, style, padding);
        }
        else
        {
            WriteTable(body, panel);
        }
    }

    static void WriteParagraphs(BodyWriter body, PanelBlock panel, string style, BoxPadding padding)
    {
        var format = body.Column.Indent == 0 ? default : new ParagraphFormat { Left = body.Column.Indent + padding.Left };
        bool keepAfter = body.KeepWithNext;
        for (int i = 0; i < panel.Blocks.Count; i++)
        {
            bool last = i == panel.Blocks.Count - 1;
            body.KeepWithNext = !last || keepAfter;
            var paragraph = (ParagraphBlock)panel.Blocks[i];
            bool choice = paragraph.Style == BlockStyle.Choice && panel.Kind == PanelKind.ClientBox;
            var around = body.Revisions.Enter(paragraph.Change);
            body.OpenParagraph(choice ? StyleIds.ClientBoxChoice : style, last || choice ? format : format with { After = Between });
            body.Inlines.Write(paragraph.Inlines);
            body.CloseParagraph();
            body.Revisions.Leave(around);
        }
        body.KeepWithNext = keepAfter;
    }

    static void WriteTable(BodyWriter body, PanelBlock panel)
    {
        var xml = body.Xml;
        var outer = body.Column;
        var (margins, borders, ground) = CellOf(panel.Kind);
        ReadOnlySpan<int> columns = [outer.Width];
        body.SeparateFromTable();
        LayoutTable.Open(body, outer.Indent, columns, margins, borders);
        LayoutTable.Describe(xml, "", columns);
        LayoutTable.OpenRow(body);
        LayoutTable.OpenCell(xml, outer.Width, ground);
        body.Column = new TextColumn(0, outer.Width - (2 * margins.Sideways));
        body.BoxStyle = panel.Kind == PanelKind.ClientBox || body.IsClient ? StyleIds.ClientBody : StyleIds.PanelText;
        body.WriteAll(panel.Blocks);
        body.EndCell();
        (body.Column, body.BoxStyle) = (outer, null);
        LayoutTable.CloseCell(xml);
        LayoutTable.CloseRow(xml);
        LayoutTable.Close(xml);
        body.KeepDistanceFromTable();
    }

    static (CellMargins Margins, string Borders, string Ground) CellOf(PanelKind kind) => kind switch
    {
        PanelKind.Panel => (new(Twips(8), Twips(12)), "", Tinted),
        PanelKind.RestrictedNotice => (new(Twips(8), Twips(12)), Borders.Frame, ""),
        PanelKind.ClientBox => (new(Twips(10), Twips(14)), Borders.Edge("left", "single", 32, Colors.Navy, 0), Tinted),
    };

    const string Tinted = $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Colors.Tint}\"/>";
}
