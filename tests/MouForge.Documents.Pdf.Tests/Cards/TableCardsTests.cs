using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Cards;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Tests.Samples;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Cards;

public sealed class TableCardsTests
{
    [Fact]
    public void Table_OfThreeColumns_StaysATable()
        => Laid.Of(LargePage(Table([new(), new(), new()], ["a", "b", "c"], Row("d", "e", "f")))).CountsOf<TableElement>().Length.ShouldBe(1);

    [Fact]
    public void Table_OfFourColumns_BecomesCards()
        => Laid.Of(LargePage(Table([new(), new(), new(), new()], ["a", "b", "c", "d"], Row("d", "e", "f", "g")))).CountsOf<CardsElement>().ShouldBe([5]);

    [Fact]
    public void Table_WithAWordWiderThanItsColumn_BecomesCards()
    {
        string word = new('m', 22);

        Laid.Of(LargePage(Table([new(), new()], ["a", "b"], Row(word, word)))).CountsOf<CardsElement>().Length.ShouldBe(1);
    }

    [Fact]
    public void Cards_OfATable_PrintHeadsBeforeEachValueButReadThemOnce()
    {
        using var file = new RenderedFile(LargePage(Table(
            [new() { Alignment = ColumnAlignment.End }, new(), new(), new()],
            ["No.", "Agency", "Kind", "Base"],
            Row("1", "Bridgeway", "Shelter", ""), Row("2", "Lantern", "Clinic", "Lantern Street"))));

        file.PaintedWords.Count(word => word == "Kind").ShouldBe(2);
        string[] lines = file.TaggedText.Split('\n');
        lines.Count(line => line.StartsWith("TH\tKind", StringComparison.Ordinal)).ShouldBe(1);
        lines.ShouldContain("TH\tBridgeway");
        lines.ShouldContain("TD\tLantern Street");
        lines.ShouldContain("TD\t–");
    }

    [Fact]
    public void Cards_OfManyRows_AreNotBrokenWithin()
    {
        TableRow[] rows = [.. Enumerable.Range(0, 20).Select(i => Row($"row {i}", "b", "c", "d"))];

        var pages = Laid.Of(LargePage(Table([new(), new(), new(), new()], ["a", "b", "c", "d"], rows))).CountsOf<CardsElement>();

        // The first page has the line with the head of the headings, too; each card has four lines.
        pages.Length.ShouldBeGreaterThan(2);
        ((pages[0] - 1) % 4).ShouldBe(0);
        pages.Skip(1).ShouldAllBe(lines => lines % 4 == 0);
    }

    static Document LargePage(params IReadOnlyList<Block> blocks) => ClientSamples.Large(Page(blocks));
}
