using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.LargePrints;
using MouForge.Documents.Outlines;
using static MouForge.Documents.Tests.Samples;

namespace MouForge.Documents.Tests.LargePrints;

public class LargePrintTests
{
    [Fact]
    public void Of_FieldsSideBySide_StandOneARow()
        => TextOf(new FieldRowBlock([new("a", "Person"), new("b", "Office"), new("c", "Date")])).ShouldBe(["Person ____", "Office ____", "Date ____"]);

    [Fact]
    public void Of_TicksInTwoColumns_StandInOne()
        => LargePrint.Of(Document(Front(new TickGroupBlock([new("a", [new TextInline("Yes")])]) { Columns = 2 }))).Sections[0].Blocks
            .ShouldHaveSingleItem().ShouldBeOfType<TickGroupBlock>().Columns.ShouldBe(1);

    [Fact]
    public void Of_TwoTextsBesideEachOther_FollowOneAnother()
        => LargePrint.Of(Document(Front(new SideBySideBlock([Paragraph("May")], [Paragraph("May not")])))).Sections[0].Blocks
            .ShouldAllBe(block => block is ParagraphBlock);

    [Fact]
    public void Of_TableOfThreeColumns_StaysWithoutTheWidthsOfSmallType()
    {
        var table = Table([new() { Width = 60 }, new(), new()], Row("Need", "How", "Who"), Row("Housing", "By referral", "Bridgeway"));

        var kept = LargePrint.Of(Document(Front(table))).Sections[0].Blocks.ShouldHaveSingleItem().ShouldBeOfType<TableBlock>();

        kept.Columns.ShouldAllBe(column => column.Width == null);
    }

    [Fact]
    public void Of_TableOfFourColumns_BecomesCards()
        => TextOf(Table([new(), new(), new(), new()], Row("Service", "Part", "Capacity", "Answer in"), Row("Housing", "Primary", "", "1 hour"), Row("Food", "Backup", "9", "")))
            .ShouldBe(["#### Housing", "**Part:** Primary<br>**Capacity:** –<br>**Answer in:** 1 hour", "#### Food", "**Part:** Backup<br>**Capacity:** 9<br>**Answer in:** –"]);

    [Fact]
    public void Of_WordsTooWideForThreeColumns_BecomeCards()
        => TextOf(Table([new(), new(), new()], Row("A", "B", "C"), Row("one", new string('x', 30), new string('y', 30))))[0].ShouldBe("#### one");

    [Fact]
    public void Of_RunningNumber_HeadsItsCardWithTheNameBesideIt()
        => TextOf(Table([new() { Alignment = ColumnAlignment.End }, new(), new(), new()], Row("No.", "Agency", "Kind", "Base"), Row("1", "Bridgeway", "Shelter", "Lindenport")))
            .ShouldBe(["#### 1 Bridgeway", "**Kind:** Shelter<br>**Base:** Lindenport"]);

    [Fact]
    public void Of_RowOverAllColumns_HeadsTheCardsBelowIt()
        => TextOf(Table([new(), new(), new(), new()], Row("a", "b", "c", "d"), new TableRow([TableCell.Of("State") with { ColumnSpan = 4 }]) { IsHeading = true }, Row("1", "2", "3", "4")))
            .ShouldBe(["### State", "#### 1", "**b:** 2<br>**c:** 3<br>**d:** 4"]);

    [Fact]
    public void Of_CellOverSeveralRows_IsSaidOnEachCard()
        => TextOf(Table([new(), new(), new(), new()], Row("Agency", "Name", "Phone", "Mail"),
                new([TableCell.Of("Bridgeway") with { RowSpan = 2 }, TableCell.Of("Ines"), TableCell.Of("1"), TableCell.Of("i@x")]), Row("Rowan", "2", "r@x")))
            .ShouldBe(["#### Bridgeway", "**Name:** Ines<br>**Phone:** 1<br>**Mail:** i@x", "#### Bridgeway", "**Name:** Rowan<br>**Phone:** 2<br>**Mail:** r@x"]);

    [Fact]
    public void Of_Matrix_BecomesAListByService()
    {
        var letter = TableCell.Of(new TextInline("P", TextStyle.Bold)) with { Spoken = "first call" };
        var both = TableCell.Of("A n") with { Spoken = "available, needs it" };
        var matrix = new TableBlock([new(), new(), new(), new(), new()],
            [new([TableCell.Of("Group"), TableCell.Of("Service"), TableCell.Of("1\u2002Bridgeway"), TableCell.Of("2\u2002Lantern House"), TableCell.Of("Offered by")])],
            [
                new([TableCell.Of("Safety") with { RowSpan = 2 }, TableCell.Of("Victim advocacy"), letter, both, TableCell.Of("2")]) { StartsGroup = true },
                new([TableCell.Of("Shelter"), new([]), new([]), TableCell.Of("Gap")]),
            ])
        { Style = TableStyle.Matrix, Description = "Who offers what" };

        TextOf(matrix).ShouldBe(
        [
            "#### Safety",
            "**Victim advocacy.** First call: Bridgeway. Available: Lantern House. Needs it: Lantern House. Offered by: 2.",
            "**Shelter.** Gap.",
        ]);
    }

    [Fact]
    public void Of_TableWithAnAnchor_KeepsItForReferences()
    {
        var blocks = LargePrint.Of(Document(Front(Table([new(), new(), new(), new()], Row("a", "b", "c", "d"), Row("1", "2", "3", "4")) with { Anchor = "roles" }))).Sections[0].Blocks;

        blocks.Select(block => block.Anchor).ShouldBe(["roles", null]);
    }

    [Fact]
    public void Of_TextWithoutTables_IsTheSameObject()
    {
        var document = Document(Section("a", Clause("Text.")));

        LargePrint.Of(document).Sections[0].ShouldBeSameAs(document.Sections[0]);
    }

    static string[] TextOf(Block block)
        => OutlineRenderer.Text(LargePrint.Of(Document(Front(block))), OutlineOptions.AgreedText).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
