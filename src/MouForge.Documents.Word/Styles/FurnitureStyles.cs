using static MouForge.Documents.Word.Styles.LineRule;
using static MouForge.Documents.Word.Styles.StyleTerms;
using static MouForge.Documents.Word.Styles.Typeface;

namespace MouForge.Documents.Word.Styles;

/// <summary>Styles of headers and footers.</summary>
static class FurnitureStyles
{
    const string AgencyTabs = "<w:tab w:val=\"center\" w:pos=\"4680\"/><w:tab w:val=\"right\" w:pos=\"9360\"/>";
    const string ClientTabs = "<w:tab w:val=\"right\" w:pos=\"9840\"/>";

    // The header's text stands 38 points from the edge, the draft band 34; the footer's rule 4 above its text, which ends 6.5 above the footer.
    public static readonly IReadOnlyList<ParagraphStyle> All =
    [
        new(StyleIds.Header, "header", Lines(11, 4, 0) with { Tabs = AgencyTabs }, Type(Sans, 8, Colors.Grey)) { BuiltIn = true },
        new(StyleIds.Footer, "footer", Lines(11, 0, 6.5) with { Tabs = AgencyTabs, Borders = Borders.FooterRule }, Type(Sans, 8, Colors.Grey))
        {
            BuiltIn = true,
        },
        new(StyleIds.DraftMark, "Draft Mark", Lines(12, 0, 0) with { Alignment = "center" }, Bold(Sans, 9, Colors.White)),
        new(StyleIds.DraftWarning, "Draft Warning", Lines(11, 0, 0), Type(Sans, 8)),
        new(StyleIds.HotlineTitle, "Hotline Title", Lines(14, 0, 0), Bold(Sans, 10.5)) { Next = StyleIds.HotlineText },
        new(StyleIds.HotlineText, "Hotline", Lines(14, 0, 0), Type(Sans, 10.5)),
        new(StyleIds.FormLine, "Form Line", Lines(11, 10, 0) with { Tabs = ClientTabs }, Type(Sans, 8, Colors.Grey)),
        new(StyleIds.SectionEnd, "Section End", Lines(1, 0, 0, Exact), new() { Size = 1 }),
    ];
}
