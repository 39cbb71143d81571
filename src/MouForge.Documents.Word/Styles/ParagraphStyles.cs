using static MouForge.Documents.Word.Styles.Length;
using static MouForge.Documents.Word.Styles.LineRule;
using static MouForge.Documents.Word.Styles.Typeface;

namespace MouForge.Documents.Word.Styles;

/// <summary>The paragraph styles: type sizes, leading and space in points, as the documents' look prescribes them.</summary>
static class ParagraphStyles
{
    /// <summary>All of them, each after the style it is based on.</summary>
    public static readonly IReadOnlyList<ParagraphStyle> All = [.. Text(), .. Headings(), .. Tables(), .. Boxes(), .. Forms(), .. Furniture()];

    static IEnumerable<ParagraphStyle> Text() =>
    [
        new(StyleIds.Normal, "Normal", null) { BuiltIn = true, Paragraph = Lines(15, 0, 6), Run = Type(Serif, 10.5, Colors.Ink) },
        new(StyleIds.Kicker, "Kicker", Next: StyleIds.Normal) { Paragraph = Lines(14, 0, 0) with { KeepNext = true }, Run = Bold(Sans, 10, Colors.Navy) },
        new(StyleIds.Title, "Title", Next: StyleIds.Normal) { BuiltIn = true, Paragraph = Lines(30, 0, 4, Exact) with { KeepNext = true }, Run = Bold(Sans, 24) },
        new(StyleIds.Subtitle, "Subtitle", Next: StyleIds.Normal) { BuiltIn = true, Paragraph = Lines(17, 0, 10), Run = Type(Serif, 12) },
        new(StyleIds.BodyText, "Body Text") { BuiltIn = true, Paragraph = new() { Left = Twips(36) } },
        new(StyleIds.Definition, "Definition", StyleIds.BodyText),
        new(StyleIds.ListBullet, "List Bullet")
        {
            BuiltIn = true,
            Paragraph = new() { Number = new(ListIds.Bullets, 0), After = Twips(2.5), Left = Twips(12), Hanging = Twips(12) },
        },
        new(StyleIds.SmallNote, "Small Note", Next: StyleIds.Normal) { Paragraph = Lines(12, 0, 6), Run = Type(Sans, 8.5, Colors.Grey) },
    ];

    static IEnumerable<ParagraphStyle> Headings() =>
    [
        new(StyleIds.Heading1, "heading 1", Next: StyleIds.Clause)
        {
            BuiltIn = true,
            Paragraph = Lines(18, 20, 6) with { KeepNext = true, KeepLines = true, Number = new(ListIds.Clauses, 0), OutlineLevel = 0 },
            Run = Bold(Sans, 13, Colors.Navy),
        },
        new(StyleIds.Heading2, "heading 2", StyleIds.Heading1, StyleIds.Clause)
        {
            BuiltIn = true,
            Paragraph = Lines(15, 14, 4) with { Number = default(NumberReference), Left = 0, Hanging = 0, OutlineLevel = 1 },
            Run = Bold(Sans, 11, Colors.Navy),
        },
        new(StyleIds.Heading3, "heading 3", StyleIds.Heading1, StyleIds.BodyText)
        {
            BuiltIn = true,
            Paragraph = Lines(14, 10, 2) with { Number = default(NumberReference), Left = 0, Hanging = 0, OutlineLevel = 2 },
            Run = Bold(Sans, 9.5, Colors.Ink),
        },
        new(StyleIds.HeadingAnnex, "Heading Annex", StyleIds.Heading1, StyleIds.Clause)
        {
            Paragraph = new() { PageBreakBefore = true, Before = 0, Number = new(ListIds.Annexes, 0) },
        },
        new(StyleIds.Clause, "Clause") { Paragraph = new() { Number = new(ListIds.Clauses, 1) } },
        new(StyleIds.SubClause, "Sub-clause", StyleIds.Clause) { Paragraph = new() { Number = new(ListIds.Clauses, 2), After = Twips(3) } },
        new(StyleIds.SubSubClause, "Sub-sub-clause", StyleIds.Clause) { Paragraph = new() { Number = new(ListIds.Clauses, 3), After = Twips(3) } },
        new(StyleIds.ContentsHeading, "Contents Heading", Next: StyleIds.Normal)
        {
            Paragraph = Lines(18, 0, 6) with { KeepNext = true },
            Run = Bold(Sans, 13, Colors.Navy),
        },
        new(StyleIds.ContentsEntry, "toc 1", Next: StyleIds.Normal)
        {
            BuiltIn = true,
            Paragraph = Lines(15, 0, 0) with { Left = Twips(36), Hanging = Twips(36), Borders = Borders.Between(Colors.Hair), Tabs = "<w:tab w:val=\"left\" w:pos=\"720\"/>" },
            Run = Type(Sans, 10),
        },
    ];

    static IEnumerable<ParagraphStyle> Tables() =>
    [
        new(StyleIds.TableText, "Table Text") { Paragraph = Lines(12.5, 0, 0), Run = Type(Sans, 9) },
        new(StyleIds.TableHead, "Table Head") { Paragraph = Lines(11.5, 0, 0) with { KeepNext = true }, Run = Bold(Sans, 8.5) },
        new(StyleIds.TableRowHead, "Table Row Head", StyleIds.TableText) { Run = new() { Bold = true } },
        new(StyleIds.TableGroup, "Table Group", StyleIds.TableText) { Paragraph = new() { KeepNext = true, Before = Twips(10) }, Run = new() { Bold = true, Color = Colors.Navy } },
        new(StyleIds.TableDetail, "Table Detail") { Paragraph = Lines(12, 0, 0), Run = Type(Sans, 8.5, Colors.Grey) },
        new(StyleIds.TableDense, "Table Dense") { Paragraph = Lines(11.5, 0, 0), Run = Type(Sans, 8.5) },
        new(StyleIds.TableDenseRowHead, "Table Dense Row Head", StyleIds.TableDense) { Run = new() { Bold = true } },
        new(StyleIds.FactText, "Fact") { Paragraph = Lines(12.5, 1.5, 1.5), Run = Type(Sans, 9) },
        new(StyleIds.FactLabel, "Fact Label", StyleIds.FactText) { Run = new() { Bold = true } },
        new(StyleIds.Matrix, "Matrix") { Paragraph = Lines(10, 0, 0, Exact), Run = Type(Sans, 8) },
        new(StyleIds.MatrixMark, "Matrix Mark", StyleIds.Matrix) { Paragraph = new() { Alignment = "center" } },
        new(StyleIds.MatrixRowHead, "Matrix Row Head", StyleIds.Matrix) { Run = new() { Bold = true } },
        new(StyleIds.MatrixHead, "Matrix Head") { Paragraph = Lines(9.5, 0, 0, Exact) with { KeepNext = true }, Run = Bold(Sans, 7.5) },
        new(StyleIds.TableGap, "Table Gap", Next: StyleIds.Normal) { Paragraph = Lines(10, 0, 0, Exact) },
    ];

    static IEnumerable<ParagraphStyle> Boxes() =>
    [
        new(StyleIds.CounselNote, "Counsel Note", Next: StyleIds.Normal)
        {
            Paragraph = Lines(12, 6, 10) with { KeepLines = true, Borders = Borders.CounselNote, Left = Twips(36) + BoxPadding.CounselNote.Left, Right = BoxPadding.CounselNote.Right },
            Run = Type(Sans, 8.5),
        },
        new(StyleIds.Panel, "Panel", Next: StyleIds.Normal)
        {
            Paragraph = Lines(13, 0, 10) with { Borders = Borders.Panel, Ground = Colors.Tint, Left = BoxPadding.Panel.Left, Right = BoxPadding.Panel.Right },
            Run = Type(Sans, 9),
        },
        new(StyleIds.Notice, "Notice", Next: StyleIds.Normal)
        {
            Paragraph = Lines(13, 0, 10) with { Borders = Borders.Notice, Left = BoxPadding.Notice.Left, Right = BoxPadding.Notice.Right },
            Run = Type(Sans, 9),
        },
        new(StyleIds.ClientBox, "Client Box", Next: StyleIds.Normal)
        {
            Paragraph = Lines(17, 0, 10) with { Borders = Borders.ClientBox, Ground = Colors.Tint, Left = BoxPadding.ClientBox.Left, Right = BoxPadding.ClientBox.Right },
            Run = Type(Sans, 12),
        },
        new(StyleIds.PanelText, "Panel Text") { Paragraph = Lines(13, 0, 4), Run = Type(Sans, 9) },
        new(StyleIds.StatusHead, "Status Head", Next: StyleIds.StatusText) { Paragraph = Lines(12, 0, 0, Exact), Run = Bold(Sans, 9.5) },
        new(StyleIds.StatusText, "Status Text") { Paragraph = Lines(12, 0, 0, Exact), Run = Type(Sans, 8.5, Colors.Grey) },
    ];

    static IEnumerable<ParagraphStyle> Forms() =>
    [
        new("ClientTitle", "Client Title", Next: StyleIds.ClientBody) { Paragraph = Lines(30, 0, 8, Exact) with { KeepNext = true, OutlineLevel = 0 }, Run = Bold(Sans, 24) },
        new("ClientHeading", "Client Heading", Next: StyleIds.ClientBody) { Paragraph = Lines(19, 15, 4) with { KeepNext = true, OutlineLevel = 1 }, Run = Bold(Sans, 14, Colors.Navy) },
        new(StyleIds.ClientBody, "Client Body") { Paragraph = Lines(17, 0, 7), Run = Type(Sans, 12) },
        new("ClientLead", "Client Lead", Next: StyleIds.ClientBody) { Paragraph = Lines(20, 0, 10), Run = Type(Sans, 13.5) },
        new("ClientList", "Client List") { Paragraph = Lines(17, 0, 3) with { Number = new(ListIds.Bullets, 0), Left = Twips(18), Hanging = Twips(18) }, Run = Type(Sans, 12) },
        new("Hint", "Hint", Next: StyleIds.ClientBody) { Paragraph = Lines(14.5, 0, 4), Run = Type(Sans, 10.5) },
        new(StyleIds.FieldLabel, "Field Label", Next: StyleIds.ClientBody) { Paragraph = Lines(13, 0, 0) with { KeepNext = true }, Run = Type(Sans, 10, Colors.Grey) },
        new(StyleIds.FieldText, "Field") { Paragraph = Lines(17, 2, 0) with { Left = Twips(4) }, Run = Type(Sans, 12) },
        new(StyleIds.TickBox, "Tick Box") { Paragraph = Lines(17, 0, 5) with { KeepLines = true, Left = Twips(22), Hanging = Twips(22), Tabs = "<w:tab w:val=\"left\" w:pos=\"440\"/>" }, Run = Type(Sans, 12) },
        new(StyleIds.SignatureName, "Signature Name", Next: StyleIds.Signatory) { Paragraph = Kept(13, 6, 4), Run = Bold(Sans, 10) },
        new(StyleIds.SignatureLongName, "Signature Long Name", StyleIds.SignatureName, StyleIds.Signatory) { Paragraph = new() { Line = Twips(11.5) }, Run = new() { Size = 9 } },
        new(StyleIds.Signatory, "Signatory", Next: StyleIds.SignatoryTitle) { Paragraph = Kept(14, 0, 0), Run = Type(Serif, 10.5) },
        new(StyleIds.SignatoryTitle, "Signatory Title", Next: StyleIds.SignatureDetail) { Paragraph = Kept(12, 0, 0), Run = Type(Sans, 9) },
        new(StyleIds.SignatureDetail, "Signature Detail") { Paragraph = Kept(11.5, 3, 0), Run = Type(Sans, 8.5) },
        new(StyleIds.SignatureField, "Signature Field") { Paragraph = Kept(12, 0, 0), Run = Type(Sans, 9) },
        new(StyleIds.SignatureCaption, "Signature Caption") { Paragraph = Kept(10, 0, 0) with { LineRule = Exact }, Run = Type(Sans, 7.5, Colors.Grey) },
        new(StyleIds.SignatureEnd, "Signature End", Next: StyleIds.Normal) { Paragraph = Lines(12, 0, 0, Exact) },
        new(StyleIds.Stamp, "Stamp") { Paragraph = Lines(10, 0, 0, Exact), Run = Bold(Sans, 7.5, Colors.Navy) },
    ];

    static IEnumerable<ParagraphStyle> Furniture() =>
    [
        // The header's text stands 38 from the edge, the draft band 34; the footer's 12 above its own edge, with the rule 4 above it.
        new(StyleIds.Header, "header") { BuiltIn = true, Paragraph = Lines(11, 4, 0) with { Tabs = FurnitureTabs }, Run = Type(Sans, 8, Colors.Grey) },
        new(StyleIds.Footer, "footer")
        {
            BuiltIn = true,
            Paragraph = Lines(11, 0, 6.5) with { Tabs = FurnitureTabs, Borders = Borders.Edge("top", "single", 4, Colors.Mid, 4) },
            Run = Type(Sans, 8, Colors.Grey),
        },
        new(StyleIds.DraftMark, "Draft Mark") { Paragraph = Lines(12, 0, 0) with { Alignment = "center" }, Run = Bold(Sans, 9, Colors.White) },
        new(StyleIds.DraftWarning, "Draft Warning") { Paragraph = Lines(11, 0, 0), Run = Type(Sans, 8) },
        new(StyleIds.SectionEnd, "Section End") { Paragraph = Lines(1, 0, 0, Exact), Run = new() { Size = 1 } },
    ];

    const string FurnitureTabs = "<w:tab w:val=\"center\" w:pos=\"4680\"/><w:tab w:val=\"right\" w:pos=\"9360\"/>";

    static ParagraphFormat Lines(double leading, double before, double after, LineRule rule = AtLeast)
        => new() { Line = Twips(leading), LineRule = rule, Before = Twips(before), After = Twips(after) };

    static ParagraphFormat Kept(double leading, double before, double after) => Lines(leading, before, after) with { KeepNext = true };

    static RunFormat Type(Typeface face, double size, string? color = null) => new() { Face = face, Size = size, Color = color };

    static RunFormat Bold(Typeface face, double size, string? color = null) => Type(face, size, color) with { Bold = true };
}
