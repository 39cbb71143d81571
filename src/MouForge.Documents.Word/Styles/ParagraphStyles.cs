using static MouForge.Documents.Word.Styles.Length;
using static MouForge.Documents.Word.Styles.LineRule;
using static MouForge.Documents.Word.Styles.Typeface;

namespace MouForge.Documents.Word.Styles;

/// <summary>The paragraph styles: type sizes, leading and space in points, as the documents' look prescribes them.</summary>
static class ParagraphStyles
{
    const string ContentsTabs = "<w:tab w:val=\"left\" w:pos=\"720\"/>";
    const string TickTabs = "<w:tab w:val=\"left\" w:pos=\"440\"/>";
    const string FurnitureTabs = "<w:tab w:val=\"center\" w:pos=\"4680\"/><w:tab w:val=\"right\" w:pos=\"9360\"/>";

    /// <summary>All of them, each after the style it is based on.</summary>
    public static readonly IReadOnlyList<ParagraphStyle> All =
        [.. Text(), .. Headings(), .. Tables(), .. Boxes(), .. Client(), .. Signatures(), .. Furniture()];

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
        new(StyleIds.ClientBox, "Client Box", Boxed(Lines(17, 0, 10), BoxPadding.ClientBox, Borders.ClientBox) with { Ground = Colors.Tint }, Type(Sans, 12))
        {
            Next = StyleIds.Normal,
        },
        new(StyleIds.StatusHead, "Status Head", Lines(12, 0, 0, Exact), Bold(Sans, 9.5)) { Next = StyleIds.StatusText },
        new(StyleIds.StatusText, "Status Text", Lines(12, 0, 0, Exact), Type(Sans, 8.5, Colors.Grey)),
    ];

    static ParagraphStyle[] Client() =>
    [
        new("ClientTitle", "Client Title", Kept(30, 0, 8) with { LineRule = Exact, OutlineLevel = 0 }, Bold(Sans, 24)) { Next = StyleIds.ClientBody },
        new("ClientHeading", "Client Heading", Kept(19, 15, 4) with { OutlineLevel = 1 }, Bold(Sans, 14, Colors.Navy)) { Next = StyleIds.ClientBody },
        new(StyleIds.ClientBody, "Client Body", Lines(17, 0, 7), Type(Sans, 12)),
        new("ClientLead", "Client Lead", Lines(20, 0, 10), Type(Sans, 13.5)) { Next = StyleIds.ClientBody },
        new("ClientList", "Client List", In(Hanging(18), 17) with { Number = new(ListIds.Bullets, 0), After = Twips(3) }, Type(Sans, 12)),
        new("Hint", "Hint", Lines(14.5, 0, 4), Type(Sans, 10.5)) { Next = StyleIds.ClientBody },
        new(StyleIds.FieldLabel, "Field Label", Kept(13, 0, 0), Type(Sans, 10, Colors.Grey)) { Next = StyleIds.ClientBody },
        new(StyleIds.FieldText, "Field", Lines(17, 2, 0) with { Left = Twips(4) }, Type(Sans, 12)),
        new(StyleIds.TickBox, "Tick Box", In(Hanging(22), 17) with { KeepLines = true, After = Twips(5), Tabs = TickTabs }, Type(Sans, 12)),
    ];

    static ParagraphStyle[] Signatures() =>
    [
        new(StyleIds.SignatureName, "Signature Name", Kept(13, 6, 4), Bold(Sans, 10)) { Next = StyleIds.Signatory },
        new(StyleIds.SignatureLongName, "Signature Long Name", Kept(11.5, 6, 4), Bold(Sans, 9)) { BasedOn = StyleIds.SignatureName, Next = StyleIds.Signatory },
        new(StyleIds.Signatory, "Signatory", Kept(14, 0, 0), Type(Serif, 10.5)) { Next = StyleIds.SignatoryTitle },
        new(StyleIds.SignatoryTitle, "Signatory Title", Kept(12, 0, 0), Type(Sans, 9)) { Next = StyleIds.SignatureDetail },
        new(StyleIds.SignatureDetail, "Signature Detail", Kept(11.5, 3, 0), Type(Sans, 8.5)),
        new(StyleIds.SignatureField, "Signature Field", Kept(12, 0, 0), Type(Sans, 9)),
        new(StyleIds.SignatureCaption, "Signature Caption", Kept(10, 0, 0) with { LineRule = Exact }, Type(Sans, 7.5, Colors.Grey)),
        new(StyleIds.SignatureEnd, "Signature End", Lines(12, 0, 0, Exact)) { Next = StyleIds.Normal },
        new(StyleIds.Stamp, "Stamp", Lines(10, 0, 0, Exact), Bold(Sans, 7.5, Colors.Navy)),
    ];

    // The header's text stands 38 points from the edge, the draft band 34; the footer's rule 4 above its text, which ends 6.5 above the footer.
    static ParagraphStyle[] Furniture() =>
    [
        new(StyleIds.Header, "header", Lines(11, 4, 0) with { Tabs = FurnitureTabs }, Type(Sans, 8, Colors.Grey)) { BuiltIn = true },
        new(StyleIds.Footer, "footer", Lines(11, 0, 6.5) with { Tabs = FurnitureTabs, Borders = Borders.FooterRule }, Type(Sans, 8, Colors.Grey))
        {
            BuiltIn = true,
        },
        new(StyleIds.DraftMark, "Draft Mark", Lines(12, 0, 0) with { Alignment = "center" }, Bold(Sans, 9, Colors.White)),
        new(StyleIds.DraftWarning, "Draft Warning", Lines(11, 0, 0), Type(Sans, 8)),
        new(StyleIds.SectionEnd, "Section End", Lines(1, 0, 0, Exact), new() { Size = 1 }),
    ];

    static RunFormat InBold => new() { Bold = true };

    static ParagraphFormat Lines(double leading, double before, double after, LineRule rule = AtLeast)
        => new() { Line = Twips(leading), LineRule = rule, Before = Twips(before), After = Twips(after) };

    static ParagraphFormat Kept(double leading, double before, double after) => Lines(leading, before, after) with { KeepNext = true };

    static ParagraphFormat Heading(double leading, double before, double after, int outline)
        => Kept(leading, before, after) with { KeepLines = true, OutlineLevel = outline };

    // Based on a numbered style, so it must say that it has no number.
    static ParagraphFormat Unnumbered(ParagraphFormat format) => format with { Number = default(NumberReference), Left = 0, Hanging = 0 };

    static ParagraphFormat Indented(double points) => new() { Left = Twips(points) };

    static ParagraphFormat Hanging(double points) => Indented(points) with { Hanging = Twips(points) };

    static ParagraphFormat In(ParagraphFormat format, double leading) => format with { Line = Twips(leading), Before = 0, After = 0 };

    static ParagraphFormat Boxed(ParagraphFormat format, BoxPadding padding, string borders, double indent = 0)
        => format with { KeepLines = true, Borders = borders, Left = Twips(indent) + padding.Left, Right = padding.Right };

    static RunFormat Type(Typeface face, double size, string? color = null) => new() { Face = face, Size = size, Color = color };

    static RunFormat Bold(Typeface face, double size, string? color = null) => Type(face, size, color) with { Bold = true };
}
