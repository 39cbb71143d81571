using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes signature blocks of large print: the page's full width, the party above, the lines below.</summary>
static class LargeSignatureWriter
{
    static readonly int Gap = Twips(12);
    static readonly int Date = Twips(140);
    static readonly int SignatureArea = Twips(54);
    static readonly int Line = Twips(36);
    static readonly CellMargins Margins = new(0, 0);

    static readonly string TopRule = Borders.Edge("top", "single", 8, Colors.Navy, 0);
    static readonly string Ruled = "<w:tcBorders>" + Borders.Edge("bottom", "single", 12, Colors.Ink, 0) + "</w:tcBorders><w:vAlign w:val=\"bottom\"/>";

    const string Whole = "<w:gridSpan w:val=\"3\"/>";

    public static void Write(BodyWriter body, SignatureBlock block)
    {
        if (!body.AfterSignature)
        {
            body.OpenParagraph(StyleIds.SignatureEnd, new() { KeepNext = true });
            body.CloseParagraph();
        }
        int width = body.Column.Indent + body.Column.Width;
        int[] columns = [width - Gap - Date, Gap, Date];
        LayoutTable.Open(body, 0, columns, Margins, TopRule);
        LayoutTable.Describe(body.Xml, $"{block.SignatureCaption}: {block.Party}", columns);
        WriteRow(body, 0, () => WriteCell(body, width, Whole, () => SignatureWriter.WriteText(body, block)));
        WriteRow(body, SignatureArea, () =>
            WriteCell(body, width, Whole + Ruled, () => SignatureWriter.WriteControl(body, block, block.SignatureCaption, "signature")));
        WriteRow(body, 0, () => WriteCell(body, width, Whole, () => body.WriteCellParagraph(StyleIds.SignatureCaption, block.SignatureCaption)));
        WriteRow(body, Line, () =>
        {
            WriteCell(body, columns[0], Ruled, () => SignatureWriter.WriteControl(body, block, block.OtherNameCaption, "name"));
            WriteCell(body, Gap, "", () => body.WriteCellParagraph(StyleIds.SignatureCaption, ""));
            WriteCell(body, Date, Ruled, () => SignatureWriter.WriteControl(body, block, block.DateCaption, "date"));
        });
        WriteRow(body, 0, () =>
        {
            WriteCell(body, columns[0], "", () => body.WriteCellParagraph(StyleIds.SignatureCaption, block.OtherNameCaption));
            WriteCell(body, Gap, "", () => body.WriteCellParagraph(StyleIds.SignatureCaption, ""));
            WriteCell(body, Date, "", () => body.WriteCellParagraph(StyleIds.SignatureCaption, block.DateCaption));
        });
        WriteRow(body, 0, () => WriteCell(body, width, Whole, () => body.WriteCellParagraph(StyleIds.Stamp, "", new() { KeepNext = body.KeepWithNext })));
        LayoutTable.Close(body.Xml);
        body.OpenCellParagraph(StyleIds.SignatureEnd, new() { KeepNext = body.KeepWithNext });
        body.CloseParagraph();
    }

    static void WriteRow(BodyWriter body, int height, Action write)
    {
        LayoutTable.OpenRow(body, height);
        write();
        LayoutTable.CloseRow(body.Xml);
    }

    static void WriteCell(BodyWriter body, int width, string properties, Action write)
    {
        LayoutTable.OpenCell(body.Xml, width, properties);
        write();
        LayoutTable.CloseCell(body.Xml);
    }
}
