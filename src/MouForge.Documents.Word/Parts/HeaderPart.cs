using MouForge.Documents.Word.Body;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes a header: the band of papers that nobody may sign; on others the title, and version and state at the end of the line.</summary>
static class HeaderPart
{
    static readonly int BandHeight = Twips(18);
    static readonly int BandPadding = Twips(7);
    static readonly int BandLabel = Twips(52);
    static readonly int LargeBandLabel = Twips(72);
    static readonly int LargePadding = Twips(4);

    const int UsualWidth = 9360;

    // The word stands in the middle; with narrow margins a longer one, as "Borrador", keeps to its line.
    const string Dark = $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Colors.Ink}\"/>"
        + "<w:tcMar><w:left w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/></w:tcMar><w:vAlign w:val=\"center\"/>";

    const string Light = "<w:vAlign w:val=\"center\"/>";

    public static string Name(PageKind kind) => FormattableString.Invariant($"word/header{kind.Index + 1}.xml");

    public static string RelationshipId(PageKind kind) => FormattableString.Invariant($"rIdHeader{kind.Index + 1}");

    public static void Write(BodyWriter part, PageKind kind)
    {
        part.Xml.Raw(Namespaces.Declaration);
        part.Xml.Raw($"<w:hdr {Namespaces.Body}>");
        if (part.Document.Properties.Band is { } band)
        {
            WriteBand(part, band, kind);
        }
        else
        {
            WriteState(part, kind);
        }
        part.Xml.Raw("</w:hdr>"u8);
    }

    static void WriteBand(BodyWriter part, DocumentBand band, PageKind kind)
    {
        int label = part.IsLarge ? LargeBandLabel : BandLabel;
        ReadOnlySpan<int> columns = [label, part.Pages.TextWidth(kind) - label];
        LayoutTable.Open(part, 0, columns, new(part.IsLarge ? LargePadding : 0, BandPadding), Borders.Frame);
        LayoutTable.Describe(part.Xml, "", columns);
        LayoutTable.OpenRow(part, part.IsLarge ? 0 : BandHeight);
        LayoutTable.OpenCell(part.Xml, columns[0], Dark);
        part.WriteCellParagraph(StyleIds.DraftMark, band.Word);
        LayoutTable.CloseCell(part.Xml);
        LayoutTable.OpenCell(part.Xml, columns[1], Light);
        WriteWarning(part, band, kind, columns[1]);
        LayoutTable.CloseCell(part.Xml);
        LayoutTable.CloseRow(part.Xml);
        LayoutTable.Close(part.Xml);
        part.OpenCellParagraph(StyleIds.SectionEnd, new() { After = part.IsLarge ? LargePadding : null });
        part.CloseParagraph();
    }

    static void WriteWarning(BodyWriter part, DocumentBand band, PageKind kind, int width)
    {
        // The tab stands at the end of the cell's text, not at the page's margin.
        int end = width - (2 * BandPadding);
        string? tabs = kind.MembersOnly ? FormattableString.Invariant($"<w:tab w:val=\"right\" w:pos=\"{end}\"/>") : null;
        part.OpenCellParagraph(StyleIds.DraftWarning, new() { Tabs = tabs });
        part.Inlines.Write(band.Text);
        if (kind.MembersOnly)
        {
            part.Xml.Raw("<w:r><w:tab/></w:r>"u8);
            part.Inlines.Write(part.Document.Properties.Words.MembersOnly, new RunLook(Bold: true));
        }
        part.CloseParagraph();
    }

    static void WriteState(BodyWriter part, PageKind kind)
    {
        var properties = part.Document.Properties;
        var words = properties.Words;
        string state = properties.VersionAndState;
        part.OpenCellParagraph(StyleIds.Header, new() { Tabs = FurnitureTabs(part.Pages.TextWidth(kind)) });
        part.Inlines.Write(properties.HeaderTitle);
        part.Xml.Raw("<w:r><w:tab/></w:r><w:r><w:tab/></w:r>"u8);
        part.Inlines.Write(kind.MembersOnly ? $"{state} · {words.MembersOnly}" : state, new RunLook(StyleIds.HeaderState));
        part.CloseParagraph();
    }

    /// <summary>Tab stops in the middle and at the end of the line where the page is wider than its style expects.</summary>
    /// <param name="width">Width of the text in twips.</param>
    public static string? FurnitureTabs(int width) => width == UsualWidth
        ? null
        : "<w:tab w:val=\"clear\" w:pos=\"4680\"/><w:tab w:val=\"clear\" w:pos=\"9360\"/>"
            + FormattableString.Invariant($"<w:tab w:val=\"center\" w:pos=\"{width / 2}\"/><w:tab w:val=\"right\" w:pos=\"{width}\"/>");
}
