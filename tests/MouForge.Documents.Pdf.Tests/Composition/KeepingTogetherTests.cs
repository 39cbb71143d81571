using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Tests.Samples;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Composition;

/// <summary>What stays together where a page ends: each rule at every height at which the page can end.</summary>
public sealed class KeepingTogetherTests
{
    const double BodyBottom = 720;

    [Fact]
    public void Heading_AtEveryHeight_StaysWithTwoLinesOfWhatFollows() => AtEveryHeight([new HeadingBlock(2, [Plain("Heading")]) { Anchor = "it" }, Para(Lorem(60)) with { Anchor = "next" }], laid =>
    {
        var (heading, next) = (laid.PositionOf("it"), laid.PositionOf("next"));
        next.Page.ShouldBe(heading.Page);
        next.Y.ShouldBeLessThanOrEqualTo(BodyBottom - (2 * 15));
    });

    [Fact]
    public void SmallPrint_RightBelowAHeading_StaysWithWhatFollows()
        => AtEveryHeight([new HeadingBlock(2, [Plain("Heading")]) { Anchor = "it" }, Small(Plain("Small.")), Para(Lorem(60)) with { Anchor = "next" }], laid =>
            laid.PositionOf("next").Page.ShouldBe(laid.PositionOf("it").Page));

    [Fact]
    public void HeadingBeforeTable_AtEveryHeight_StaysWithHeadAndTwoRows()
        => AtEveryHeight([Label("Services") with { Anchor = "it" }, LongTable], laid =>
        {
            var page = laid.StripsOf<TableElement>()[laid.PositionOf("it").Page];
            page.Count.ShouldBeGreaterThanOrEqualTo(3);
        });

    [Fact]
    public void Clause_EndingInAColon_StaysWithItsFirstItem()
        => AtEveryHeight([new ClauseBlock([Para("They agree:") with { Anchor = "it" }, Letters("a", "b", "c", "d", "e") with { Anchor = "list" }])], laid =>
            laid.PositionOf("list").Page.ShouldBe(laid.PositionOf("it").Page));

    [Fact]
    public void List_OfFourOrMore_HasTwoItemsOnEitherSide()
    {
        string[] items = ["first", "second", "third", "fourth", "fifth"];
        AtEveryHeight([new ListBlock(true, [.. items.Select(item => new ListItem([Para(item) with { Anchor = item }]))])], laid =>
        {
            laid.PositionOf("second").Page.ShouldBe(laid.PositionOf("first").Page);
            laid.PositionOf("fourth").Page.ShouldBe(laid.PositionOf("fifth").Page);
        });
    }

    [Fact]
    public void List_OfThree_StaysWithTheLineBeforeIt()
    {
        string[] items = ["first", "second", "third"];
        AtEveryHeight([Para("Before.") with { Anchor = "before" }, new ListBlock(true, [.. items.Select(item => new ListItem([Para(item) with { Anchor = item }]))])], laid =>
            items.ShouldAllBe(item => laid.PositionOf(item).Page == laid.PositionOf("before").Page));
    }

    [Fact]
    public void SmallTable_AtEveryHeight_StaysWhole()
        => AtEveryHeight(
            [Table([new(), new()], ["a", "b"], Row("c", "d"), Row("e", "f"), Row("g", "h"), Row("i", "j"), Row("k", "l"))],
            laid => laid.CountsOf<TableElement>().ShouldBe([6]));

    [Fact]
    public void Group_OfATable_EndsAPageOnlyWhereItsTextFitsOnBothSides()
    {
        // The name takes seven lines of 12.5 beside rows of 20, so that it needs five of its fourteen rows on either page.
        const int ofGroup = 14, least = 5;
        var cell = TableCell.Of(EveryBlock.LongName) with { RowSpan = ofGroup };
        TableRow[] group = [new([cell, TableCell.Of("row")]) { StartsGroup = true }, .. Enumerable.Range(1, ofGroup - 1).Select(i => Row($"row {i}"))];
        var table = Table([new() { Width = 90 }, new()], ["a", "b"], [Row("first", "x"), .. group, Row("last", "x")]);
        var split = new List<int>();

        AtEveryHeight([table], laid =>
        {
            // The first page has the head and the row before the group, too.
            int[] pages = laid.CountsOf<TableElement>();
            split.Add(pages.Length == 1 ? 0 : pages[0] - 2);
        });

        split.ShouldAllBe(rows => rows == 0 || rows >= ofGroup || (rows >= least && rows <= ofGroup - least));
        split.ShouldContain(rows => rows > 0 && rows < ofGroup);
    }

    [Fact]
    public void Table_AtEveryHeight_HasTwoBodyRowsOnEitherSide() => AtEveryHeight([LongTable], laid =>
    {
        // The first page has the head row, too; a page whose last strip is a head would have one.
        int[] pages = laid.CountsOf<TableElement>();
        pages[0].ShouldBeGreaterThanOrEqualTo(3);
        pages[^1].ShouldBeGreaterThanOrEqualTo(2);
    });

    [Fact]
    public void SmallNote_UnderATable_StaysWithItsLastTwoRows() => AtEveryHeight([LongTable, Small(Plain("A note.")) with { Anchor = "note" }], laid =>
    {
        var rows = laid.StripsOf<TableElement>()[laid.PositionOf("note").Page];
        rows.Count(row => row.Top < laid.PositionOf("note").Y).ShouldBeGreaterThanOrEqualTo(2);
    });

    [Fact]
    public void CounselNote_AtEveryHeight_StaysWithTheBlockBeforeIt()
        => AtEveryHeight([Para("Before.") with { Anchor = "before" }, new CounselNoteBlock("Counsel note", [Plain(Lorem(60))]) { Anchor = "note" }], laid =>
        {
            laid.PositionOf("note").Page.ShouldBe(laid.PositionOf("before").Page);
            laid.CountsOf<PanelElement>().Length.ShouldBe(1);
        });

    [Fact]
    public void TickGroup_AtEveryHeight_StaysWhole()
        => AtEveryHeight([new TickGroupBlock([new("a", [Plain(Lorem(30))]), new("b", [Plain("b")]), new("c", [Plain("c")])])], laid =>
            laid.CountsOf<TickGroupElement>().ShouldBe([3]));

    [Fact]
    public void Paragraph_AtEveryHeight_HasTwoLinesOnEitherSide() => AtEveryHeight([Para(Lorem(90)) with { Anchor = "it" }], laid =>
    {
        int page = laid.PositionOf("it").Page;
        var lines = laid.StripsOf<TextElement>();
        lines[page].Count(line => line.Top >= laid.PositionOf("it").Y).ShouldBeGreaterThanOrEqualTo(2);
        (page + 1 < lines.Count ? lines[page + 1].Count : 2).ShouldBeGreaterThanOrEqualTo(2);
    });

    [Theory]
    [InlineData(1, new[] { 1 })]
    [InlineData(2, new[] { 2 })]
    [InlineData(4, new[] { 4 })]
    [InlineData(5, new[] { 3, 2 })]
    [InlineData(6, new[] { 4, 2 })]
    [InlineData(9, new[] { 4, 5 })]
    [InlineData(10, new[] { 4, 4, 2 })]
    [InlineData(12, new[] { 4, 5, 3 })]
    public void SignatureBlocks_OfSoManyParties_NeverLeaveOneAlone(int parties, int[] expected)
        => Laid.Of(Document(Front(Title), SampleMou.SignatureSection(parties))).CountsOf<SignatureElement>().ShouldBe(expected);

    [Fact]
    public void Partner_OnANewPage_StartsItUnlessOnlyTheSectionHeadingStandsBefore()
    {
        var roles = Section("Roles",
            new HeadingBlock(2, [Plain("First")]) { StartsPage = true, Anchor = "first" }, Para("x"),
            new HeadingBlock(2, [Plain("Second")]) { StartsPage = true, Anchor = "second" }, Para("y")) with
        { StartsPage = true };

        var laid = Laid.Of(Document(Front(Title), roles));

        laid.PositionOf("Roles").ShouldBe(new(1, 72));
        laid.PositionOf("first").Page.ShouldBe(1);
        laid.PositionOf("second").ShouldBe(new(2, 72));
    }

    [Fact]
    public void Contents_Always_StandsOnAPageOfItsOwn()
    {
        var laid = Laid.Of(Document(Front(Title, new ContentsBlock()), Section("After", Para("x"))));

        laid.StripsOf<ContentsElement>()[1].Count.ShouldBe(1);
        laid.PositionOf("After").ShouldBe(new(2, 72));
    }

    static TableBlock LongTable => Table([new(), new()], ["a", "b"], [.. Enumerable.Range(0, 10).Select(i => Row($"row {i}", "x"))]);

    static void AtEveryHeight(IReadOnlyList<Block> blocks, Action<Laid> check)
    {
        // Definitions of one line are 15 high with a gap of 6; a heading of one line moves all by 12.5.
        for (int lines = 20; lines < 30; lines++)
        {
            foreach (bool shifted in (bool[])[false, true])
            {
                Block[] before = [.. Enumerable.Range(0, lines).Select(i => Para($"Line {i}."))];
                IReadOnlyList<Block> shift = shifted ? [new FactListBlock([Fact("a", Plain("b"))])] : [];
                check(Laid.Of(Draft(Front(Title), Section("Nature", [.. shift, .. before, .. blocks]))));
            }
        }
    }
}
