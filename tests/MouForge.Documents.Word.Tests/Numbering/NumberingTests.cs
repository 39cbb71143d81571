using MouForge.Documents.Blocks;
using MouForge.Documents.Numbering;
using MouForge.Documents.PublicCopies;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Agreement;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Numbering;

public class NumberingTests
{
    [Fact]
    public void Render_SectionsAndClauses_CountFromTwoAsStylesSay()
    {
        var file = Rendered(Section("a", "One", Clause("x", Letters("p", "q")), Clause("y", Letters("r"))), Section("b", "Two", Clause("z")));

        WordReading.Labels(file).ShouldBe(["2", "2.1", "(a)", "(b)", "2.2", "(a)", "3", "3.1"]);
        file.Body.Descendants(W + "numPr").ShouldBeEmpty();
    }

    [Fact]
    public void Render_Annexes_HaveLettersAndClausesOfTheirOwn()
    {
        var file = Rendered(Section("a", "One", Clause("x")), Annex("b", "Two", Clause("y", Letters("p")), Clause("z")), Annex("c", "Three"));

        WordReading.Labels(file).ShouldBe(["2", "2.1", "Annex A.", "A.1", "(a)", "A.2", "Annex B."]);
    }

    [Fact]
    public void Render_NumberedHeading_CountsWithTheClauses()
    {
        var file = Rendered(Section("a", "One", Clause("x"), Part("Partner"), Letters("p", "q"), Part("Other"), Letters("r")));

        WordReading.Labels(file).ShouldBe(["2", "2.1", "2.2", "(a)", "(b)", "2.3", "(a)"]);
    }

    [Fact]
    public void Render_SecondListInAClause_StartsAnew()
    {
        var file = Rendered(Section("a", "One", Clause("x", Letters("p", "q"), Paragraph("between"), Letters("r", "s")), Clause("y", Letters("t"))));

        WordReading.Labels(file).ShouldBe(["2", "2.1", "(a)", "(b)", "(a)", "(b)", "2.2", "(a)"]);
    }

    [Fact]
    public void Render_NestedLists_TakeTheFormatOfTheirDepth()
    {
        var list = Letters(Item("1", Letters(Item("2", Letters(Item("3", Letters(Item("4")))))), Letters("5")));
        var file = Rendered(Section("a", "One", Clause("x", list)));

        WordReading.Labels(file).ShouldBe(["2", "2.1", "(a)", "(i)", "(A)", "(a)", "(i)"]);
    }

    [Fact]
    public void Render_ListDeeperThanWordCounts_PrintsItsLabelsAsText()
    {
        var list = Letters("deepest");
        for (int depth = 0; depth < 8; depth++)
        {
            list = Letters(Item("item", list));
        }
        var document = Document(Section("a", "One", Clause("x", list)));

        ShouldShowItsLabels(document);
    }

    [Fact]
    public void Render_ListBeforeTheFirstClause_LeavesTheClausesAlone()
    {
        var file = Rendered(Section("a", "One", Letters("p", "q"), Clause("x", Letters("r"))));

        WordReading.Labels(file).ShouldBe(["2", "(a)", "(b)", "2.1", "(a)"]);
        file.ParagraphsWith("r").Single().Descendants(W + "numPr").ShouldBeEmpty();
    }

    [Fact]
    public void Render_LongList_DoublesItsLettersAfterZ()
    {
        var document = Document(Section("a", "One", Clause("x", Letters([.. Enumerable.Range(1, 60).Select(i => $"item {i}")]))));

        ShouldShowItsLabels(document);
    }

    [Fact]
    public void Render_PublicCopyWithoutSections_KeepsTheNumbersOfTheFullDocument()
    {
        var document = Document(
            Section("a", "One", Clause("x")), Section("b", "Two", Clause("y")) with { InPublicCopy = false }, Section("c", "Three", Clause("z", Letters("p")), Clause("w", Letters("q"))),
            Annex("d", "Four") with { InPublicCopy = false }, Annex("e", "Five", Clause("v")));

        WordReading.Labels(WordFile.Of(PublicCopy.Of(DocumentNumbering.Number(document).Document)))
            .ShouldBe(["2", "2.1", "4", "4.1", "(a)", "4.2", "(a)", "Annex B.", "B.1"]);
    }

    [Fact]
    public void Render_PublicCopyWithoutClausesAndItems_KeepsTheNumbersOfTheFullDocument()
    {
        var list = Letters(Item("p"), Item("q") with { MembersOnly = true }, Item("r"));
        var document = Document(Section("a", "One", Clause("x"), Clause("y") with { MembersOnly = true }, Clause("z", list), Clause("w", Letters("s"))), Section("b", "Two", Clause("v")));

        WordReading.Labels(WordFile.Of(PublicCopy.Of(DocumentNumbering.Number(document).Document)))
            .ShouldBe(["2", "2.1", "2.3", "(a)", "(c)", "2.4", "(a)", "3", "3.1"]);
    }

    [Fact]
    public void Render_ClauseInFrontMatter_CountsInSectionOne()
    {
        var file = Rendered(Front(Clause("x"), Clause("y")), Section("a", "One", Clause("z")));

        WordReading.Labels(file).ShouldBe(["1.1", "1.2", "2", "2.1"]);
    }

    [Fact]
    public void Render_DocumentNobodyNumbered_HasNoNumbers()
    {
        var file = WordFile.Of(Document(Section("a", "One", Clause("x"))));

        WordReading.Labels(file).ShouldBeEmpty();
    }

    static void ShouldShowItsLabels(Document document)
    {
        var numbered = DocumentNumbering.Number(document).Document;

        WordReading.Words(WordFile.Of(numbered)).ShouldBe(OutlineWords.Of(numbered));
    }

    static WordFile Rendered(params IReadOnlyList<Section> sections) => WordFile.Of(DocumentNumbering.Number(Document(sections)).Document);
}
