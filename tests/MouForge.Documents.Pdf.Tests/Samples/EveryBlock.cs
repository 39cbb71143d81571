using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>Documents that put each kind of block under stress.</summary>
static class EveryBlock
{
    /// <summary>A name of 80 characters.</summary>
    public const string LongName = "Greater Marrowbone and Westmark Counties Interfaith Survivor Support Federation";

    /// <summary>All kinds of blocks and inlines on a few pages.</summary>
    public static Document Document => Write.Draft(
        Front(Title, new ParagraphBlock([Plain("All kinds of blocks")], ParagraphStyle.Subtitle)),
        Section("Text", Texts) with { Id = "text" },
        Section("Boxes", Boxes),
        Section("Fields", Fields),
        Annex("Tables", Tables) with { Id = "tables" },
        Annex("Wide", Wide) with { Landscape = true },
        SampleMou.SignatureSection(2));

    static IReadOnlyList<Block> Texts =>
    [
        Clause("Emphasis.", "Plain, then ", new ParagraphBlock([
            Bold("bold"), Plain(", "), Italic("italic"), Plain(", "), Bold("both", TextStyle.Bold | TextStyle.Italic), Plain(", a "), new TagInline("Critical"),
            Plain(" tag, a "), new SlotInline("statute"), Plain(" slot, "), new LinkInline("example.org", "https://example.org/a?b=c"), Plain(", "),
            new CrossReferenceInline("tables", "Annex"), Plain(", "), new TextInline("por qué") { Language = "es" }, Plain(" and "),
            new TextInline("P") { Spoken = "first call" }, Plain("."), new LineBreakInline(), Plain("A second line."),
        ])),
        Clause("Long slot.", "Fill in:", new ParagraphBlock([new SlotInline(string.Join(' ', Enumerable.Repeat("what the county attorney says of this", 5)))])),
        Clause("Depth.", "Lists within lists:", Nested(0)),
        Clause("Bullets.", "Things:", Bullets("one thing;", "another, " + Lorem(30), "a third.")),
        Clause("Many.", "After (y) comes (z), then (aa):", Letters([.. Enumerable.Range(1, 30).Select(i => $"item {i}")])),
        new HeadingBlock(2, [Plain(LongName + " " + LongName)]) { Numbered = true, Anchor = "long" },
        Label("A label"),
        Para(Plain("See "), new CrossReferenceInline("long", "Section"), Plain(" and "), new CrossReferenceInline("nowhere", "Section"), Plain(".")),
        Para("Ünïcödé, Αθήνα, Київ, Việt Nam, e\u0301te\u0301, co\u00ADoperate, “quotes” – dashes — and ½ × −1."),
    ];

    static ListBlock Nested(int depth) => new(true,
    [
        new ListItem([Para($"depth {depth} first"), .. depth < 2 ? [Nested(depth + 1)] : Array.Empty<Block>()]),
        new ListItem([Para($"depth {depth} second, " + Lorem(20)), Para("a second paragraph of it")]),
    ]);

    static IReadOnlyList<Block> Boxes =>
    [
        new PanelBlock(PanelKind.Panel, [Para("A panel with a list:"), Bullets("one", "two")]),
        new PanelBlock(PanelKind.ClientBox, [Para(Bold("You choose."), Plain(" " + Lorem(25)))]),
        new PanelBlock(PanelKind.RestrictedNotice, [Para(Bold("Members only."), Plain(" " + Lorem(25)))]),
        Para("The note below stays with this paragraph."),
        new CounselNoteBlock("Counsel note", [Plain(Lorem(60))]),
        new PanelBlock(PanelKind.Panel, [.. Enumerable.Range(0, 12).Select(i => Para(Lorem(60 + i)))]),
        new FactListBlock([Fact("A fact", Plain(Lorem(12))), Fact("A long fact of a long label that breaks", Plain(Lorem(120)))]),
    ];

    static IReadOnlyList<Block> Fields =>
    [
        new FieldRowBlock([new("part1.name", "The name you go by here") { Share = 2 }, new("part1.date", "Date")]),
        new FieldRowBlock([new("part1.more", "Anything else") { Lines = 3, Description = "Part 1: anything else" }]),
        new FieldRowBlock([new("part1.sign", "Signature") { IsSignature = true, Share = 3 }, new("part1.signed", "Signed on")]),
        new TickGroupBlock([new("part2.a", [Plain("Health")]), new("part2.b", [Plain("Housing")]), new("part2.c", [Plain("Legal help")])]),
        new TickGroupBlock([new("part3.a", [Plain(Lorem(30))]), new("part3.b", [Plain("Short")]) { Description = "Part 3: short" }]),
    ];

    static IReadOnlyList<Block> Tables =>
    [
        new ClauseBlock([Para("A clause of an annex.")]),
        Table([new(), new(), new() { Alignment = ColumnAlignment.End }], ["Found", "Widths", "Hours"],
            Row("one", Lorem(20), "60"), Row("two", "", "8"), Row(LongName, "short", "1,234")),
        Table([new(), new(), new(), new()], ["Mail", "Mail", "Mail", "Mail"], Row([.. Enumerable.Repeat("bartholomew.featherstonehaugh-cholmondeley@interfaith-federation.example.org", 4)])),
        new TableBlock(
            [new(), new(), new()],
            [new([TableCell.Of("Who") with { RowSpan = 2 }, TableCell.Of("When") with { ColumnSpan = 2 }]), Row("First", "Second")],
            [
                new([TableCell.Of("Group row") with { ColumnSpan = 3 }]), Row("a", "b", "c"), Row("d", "e", "f"),
                new([TableCell.Of("Another group row") with { ColumnSpan = 3 }]), Row("g", "h", "i"),
            ]) { Description = "Two levels of heads" },
    ];

    static IReadOnlyList<Block> Wide => [SampleAnnexes.MatrixTable(18, 23)];
}
