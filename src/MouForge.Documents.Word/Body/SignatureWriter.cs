using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>
/// Writes signature blocks: the party on the left, lines with fields on the right, a strip for the stamp below. The rows keep their
/// heights, so that a signature moves nothing; the strip alone grows where the party's side needs more than was estimated.
/// </summary>
static class SignatureWriter
{
    static readonly int[] Columns = [Twips(204), Twips(16), Twips(154), Twips(12), Twips(82)];
    static readonly CellMargins Margins = new(0, 0);
    static readonly int StampHeight = Twips(14);
    static readonly int ExtraLine = Twips(13);

    static readonly string TopRule = Borders.Edge("top", "single", 8, Colors.Navy, 0);
    static readonly string Line = "<w:tcBorders>" + Borders.Edge("bottom", "single", 6, Colors.Ink, 0) + "</w:tcBorders>";

    static readonly string Signed = Line + BottomOfCell;

    const string BottomOfCell = "<w:vAlign w:val=\"bottom\"/>";
    const string Merged = "<w:vMerge/>";
    const string MergeStart = "<w:vMerge w:val=\"restart\"/>";

    // Party's side, gap, and the strip itself.
    static readonly (int Column, int Span, string Properties)[] StampCells = [(0, 1, Merged), (1, 1, ""), (2, 3, "")];

    public static void Write(BodyWriter body, SignatureBlock block)
    {
        if (body.IsLarge)
        {
            LargeSignatureWriter.Write(body, block);
            return;
        }
        if (!body.AfterSignature)
        {
            body.OpenParagraph(StyleIds.SignatureEnd, new() { KeepNext = true });
            body.CloseParagraph();
        }
        bool whole = !SignatureHeight.Breaks(block);
        LayoutTable.Open(body, 0, Columns, Margins, TopRule);
        LayoutTable.Describe(body.Xml, $"{block.SignatureCaption}: {block.Party}", Columns);
        OpenRow(body, whole, Twips(46));
        WriteParty(body, block);
        WriteGap(body, 1);
        WriteField(body, block, block.SignatureCaption, "signature", 2, span: 3);
        OpenNextRow(body, whole, Twips(12));
        WriteText(body, StyleIds.SignatureCaption, block.SignatureCaption, 2, span: 3);
        OpenNextRow(body, whole, Twips(28));
        WriteField(body, block, block.OtherNameCaption, "name", 2);
        WriteGap(body, 3);
        WriteField(body, block, block.DateCaption, "date", 4);
        OpenNextRow(body, whole, Twips(12));
        WriteText(body, StyleIds.SignatureCaption, block.OtherNameCaption, 2);
        WriteGap(body, 3);
        WriteText(body, StyleIds.SignatureCaption, block.DateCaption, 4);
        WriteStamp(body, whole);
        LayoutTable.Close(body.Xml);
        body.OpenCellParagraph(StyleIds.SignatureEnd, new() { KeepNext = body.KeepWithNext });
        body.CloseParagraph();
    }

    /// <summary>Writes the party's side: its name, who signs for it, by what authority and with whose approval.</summary>
    public static void WriteText(BodyWriter body, SignatureBlock block)
    {
        bool isLong = SignatureHeight.IsLongName(block.Party);
        body.WriteCellParagraph(isLong ? StyleIds.SignatureLongName : StyleIds.SignatureName, block.Party);
        WriteUnlessEmpty(body, StyleIds.Signatory, block.Signatory);
        WriteUnlessEmpty(body, StyleIds.SignatoryTitle, block.Title);
        WriteLabelled(body, block.Authority);
        WriteLabelled(body, block.Approval);
    }

    /// <summary>Writes a line to fill in, named after its caption.</summary>
    public static void WriteControl(BodyWriter body, SignatureBlock block, string caption, string name)
    {
        body.OpenCellParagraph(StyleIds.SignatureField);
        ContentControl.WriteText(body, ContentControl.Title(body.Document, block.Party, caption), $"{block.PartyId}.{name}");
        body.CloseParagraph();
    }

    static void WriteParty(BodyWriter body, SignatureBlock block)
    {
        LayoutTable.OpenCell(body.Xml, Columns[0], MergeStart);
        WriteText(body, block);
        LayoutTable.CloseCell(body.Xml);
    }

    static void WriteUnlessEmpty(BodyWriter body, string style, string text)
    {
        if (text.Length > 0)
        {
            body.WriteCellParagraph(style, text);
        }
    }

    static void WriteLabelled(BodyWriter body, LabelledText text)
    {
        body.OpenCellParagraph(StyleIds.SignatureDetail);
        body.Inlines.Write(text.Label, new RunLook(Bold: true));
        body.Inlines.Write($" {text.Text}");
        body.CloseParagraph();
    }

    static void WriteField(BodyWriter body, SignatureBlock block, string caption, string name, int column, int span = 1)
    {
        OpenCell(body, column, span, Signed);
        WriteControl(body, block, caption, name);
        LayoutTable.CloseCell(body.Xml);
    }

    static void WriteText(BodyWriter body, string style, string text, int column, int span = 1)
    {
        OpenCell(body, column, span, "");
        body.WriteCellParagraph(style, text);
        LayoutTable.CloseCell(body.Xml);
    }

    static void WriteGap(BodyWriter body, int column) => WriteText(body, StyleIds.SignatureCaption, "", column);

    static void WriteStamp(BodyWriter body, bool whole)
    {
        LayoutTable.CloseRow(body.Xml);
        OpenRow(body, whole, StampHeight + (ExtraLine * body.SignatureExtraLines), exact: false);
        var format = new ParagraphFormat { KeepNext = body.KeepWithNext };
        foreach (var (column, span, properties) in StampCells)
        {
            OpenCell(body, column, span, properties);
            body.WriteCellParagraph(StyleIds.Stamp, "", format);
            LayoutTable.CloseCell(body.Xml);
        }
        LayoutTable.CloseRow(body.Xml);
    }

    // Closes the row before, opens the next, and goes past the party's side and the gap beside it.
    static void OpenNextRow(BodyWriter body, bool whole, int height)
    {
        LayoutTable.CloseRow(body.Xml);
        OpenRow(body, whole, height);
        LayoutTable.OpenCell(body.Xml, Columns[0], Merged);
        body.WriteCellParagraph(StyleIds.SignatureCaption, "");
        LayoutTable.CloseCell(body.Xml);
        WriteGap(body, 1);
    }

    static void OpenRow(BodyWriter body, bool whole, int height, bool exact = true)
    {
        body.Xml.Raw("<w:tr><w:trPr>"u8);
        body.Xml.Raw(whole ? "<w:cantSplit/>"u8 : default);
        body.Xml.Write($"<w:trHeight w:val=\"{height}\" w:hRule=\"{(exact ? "exact" : "atLeast")}\"/>");
        body.Revisions.WriteMark();
        body.Xml.Raw("</w:trPr>"u8);
    }

    static void OpenCell(BodyWriter body, int column, int span, string properties)
    {
        int width = 0;
        for (int i = 0; i < span; i++)
        {
            width += Columns[column + i];
        }
        string merged = span == 1 ? "" : FormattableString.Invariant($"<w:gridSpan w:val=\"{span}\"/>");
        LayoutTable.OpenCell(body.Xml, width, merged + properties);
    }
}
