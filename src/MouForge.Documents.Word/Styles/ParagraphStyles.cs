using static MouForge.Documents.Word.Styles.Length;
using static MouForge.Documents.Word.Styles.LineRule;
using static MouForge.Documents.Word.Styles.StyleTerms;
using static MouForge.Documents.Word.Styles.Typeface;

namespace MouForge.Documents.Word.Styles;

/// <summary>The paragraph styles: type sizes, leading and space in points, as the documents' look prescribes them.</summary>
static class ParagraphStyles
{
    const string ContentsTabs = "<w:tab w:val=\"left\" w:pos=\"720\"/>";

    /// <summary>All of them, each after the style it is based on.</summary>
    public static readonly IReadOnlyList<ParagraphStyle> All =
        [.. Text(), .. Headings(), .. Tables(), .. Boxes(), .. ClientStyles.All, .. BilingualStyles.All, .. SignatureStyles.All, .. FurnitureStyles.All];

    static ParagraphStyle[] Text() =>
    [
        new(StyleIds.Normal, "Normal", Lines(15, 0, 6), Type(Serif, 10.5, Colors.Ink)) { BasedOn = null, BuiltIn = true },
        new(StyleIds.Kicker, "Kicker", Kept(14, 0, 0), Bold(Sans, 10, Colors.Navy)) { Next = StyleIds.Normal },
        new(StyleIds.Title, "Title", Kept(30, 0, 4) with { LineRule = Exact }, Bold(Sans, 24)) { Next = StyleIds.Normal, BuiltIn = true },
        new(StyleIds.Subtitle, "Subtitle", Lines(17, 0, 10), Type(Serif, 12)) { Next = StyleIds.Normal, BuiltIn = true },
        new(StyleIds.BodyText, "Body Text", Indented(36)) { BuiltIn = true },
        new(StyleIds.Definition, "Definition") { BasedOn = StyleIds.BodyText },
        new(StyleIds.ListBullet, "List Bullet", Hanging(12) with { Number = new(ListIds.Bullets, 0), After = Twips(2.5) }) { BuiltIn = true },
        new(StyleIds.SmallNote, "Small Note", Lines(12, 0, 6), Type(Sans, 8.5, Colors.Grey)) { Next = StyleIds.Normal },
    ];

    static ParagraphStyle[] Headings() =>
    [
        new(StyleIds.Heading1, "heading 1", Heading(18, 20, 6, outline: 0) with { Number = new(ListIds.Clauses, 0) }, Bold(Sans, 13, Colors.Navy))
        {
            Next = StyleIds.Clause,
            BuiltIn = true,
        },
        new(StyleIds.Heading2, "heading 2", Unnumbered(Heading(15, 14, 4, outline: 1)), Bold(Sans, 11, Colors.Navy))
        {
            BasedOn = StyleIds.Heading1,
            Next = StyleIds.Clause,
            BuiltIn = true,
        },
        new(StyleIds.Heading3, "heading 3", Unnumbered(Heading(14, 10, 2, outline: 2)), Bold(Sans, 9.5, Colors.Ink))
        {
            BasedOn = StyleIds.Heading1,
            Next = StyleIds.BodyText,
            BuiltIn = true,
        },
        new(StyleIds.HeadingAnnex, "Heading Annex", new() { PageBreakBefore = true, Before = 0, Number = new(ListIds.Annexes, 0) })
        {
            BasedOn = StyleIds.Heading1,
            Next = StyleIds.Clause,
        },
        new(StyleIds.Clause, "Clause", new() { Number = new(ListIds.Clauses, 1) }),
        new(StyleIds.SubClause, "Sub-clause", new() { Number = new(ListIds.Clauses, 2), After = Twips(3) }) { BasedOn = StyleIds.Clause },
        new(StyleIds.SubSubClause, "Sub-sub-clause", new() { Number = new(ListIds.Clauses, 3), After = Twips(3) }) { BasedOn = StyleIds.Clause },
        new(StyleIds.ContentsHeading, "Contents Heading", Kept(18, 0, 6), Bold(Sans, 13, Colors.Navy)) { Next = StyleIds.Normal },
        new(StyleIds.ContentsEntry, "toc 1", In(Hanging(36), 15) with { Borders = Borders.Between(Colors.Hair), Tabs = ContentsTabs }, Type(Sans, 10))
        {
            Next = StyleIds.Normal,
            BuiltIn = true,
        },
    ];

    static ParagraphStyle[] Tables() =>
    [
        new(StyleIds.TableText, "Table Text", Lines(12.5, 0, 0), Type(Sans, 9)),
        new(StyleIds.TableHead, "Table Head", Kept(11.5, 0, 0), Bold(Sans, 8.5)),
        new(StyleIds.TableRowHead, "Table Row Head", Run: InBold) { BasedOn = StyleIds.TableText },
        new(StyleIds.TableGroup, "Table Group", new() { KeepNext = true, Before = Twips(10) }, InBold with { Color = Colors.Navy })
        {
            BasedOn = StyleIds.TableText,
        },
        new(StyleIds.TableDetail, "Table Detail", Lines(12, 0, 0), Type(Sans, 8.5, Colors.Grey)),
        new(StyleIds.TableDense, "Table Dense", Lines(11.5, 0, 0), Type(Sans, 8.5)),
        new(StyleIds.TableDenseRowHead, "Table Dense Row Head", Run: InBold) { BasedOn = StyleIds.TableDense },
        new(StyleIds.FactText, "Fact", Lines(12.5, 1.5, 1.5), Type(Sans, 9)),
        new(StyleIds.FactLabel, "Fact Label", Run: InBold) { BasedOn = StyleIds.FactText },
        new(StyleIds.Matrix, "Matrix", Lines(10, 0, 0, Exact), Type(Sans, 8)),
        new(StyleIds.MatrixMark, "Matrix Mark", new() { Alignment = "center" }) { BasedOn = StyleIds.Matrix },
        new(StyleIds.MatrixRowHead, "Matrix Row Head", Run: InBold) { BasedOn = StyleIds.Matrix },
        new(StyleIds.MatrixHead, "Matrix Head", Kept(9.5, 0, 0) with { LineRule = Exact }, Bold(Sans, 7.5)),
        new(StyleIds.TableGap, "Table Gap", Lines(10, 0, 0, Exact)) { Next = StyleIds.Normal },
    ];

    static ParagraphStyle[] Boxes() =>
    [
        new(StyleIds.CounselNote, "Counsel Note", Boxed(Lines(12, 6, 10), BoxPadding.CounselNote, Borders.CounselNote, indent: 36), Type(Sans, 8.5))
        {
            Next = StyleIds.Normal,
        },
        new(StyleIds.Panel, "Panel", Boxed(Lines(13, 0, 10), BoxPadding.Panel, Borders.Panel) with { Ground = Colors.Tint }, Type(Sans, 9))
        {
            Next = StyleIds.Normal,
        },
        new(StyleIds.PanelText, "Panel Text", Lines(13, 0, 4), Type(Sans, 9)),
        new(StyleIds.Notice, "Notice", Boxed(Lines(13, 0, 10), BoxPadding.Notice, Borders.Notice), Type(Sans, 9)) { Next = StyleIds.Normal },
        new(StyleIds.StatusHead, "Status Head", Lines(12, 0, 0, Exact), Bold(Sans, 9.5)) { Next = StyleIds.StatusText },
        new(StyleIds.StatusText, "Status Text", Lines(12, 0, 0, Exact), Type(Sans, 8.5, Colors.Grey)),
    ];
}
