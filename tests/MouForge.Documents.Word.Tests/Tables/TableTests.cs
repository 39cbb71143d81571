using System.Xml.Linq;
using MouForge.Documents.Blocks;
using MouForge.Documents.Numbering;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Agreement;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Tables;

public class TableTests
{
    [Fact]
    public void Render_Table_RepeatsItsHeadAndSplitsNoRow()
    {
        var table = TableOf(Table([Column(), Column()], Row("a", "b"), Row("c", "d"), Row("e", "f")));

        table.Elements(W + "tr").Select(row => row.Descendants(W + "tblHeader").Any()).ShouldBe([true, false, false]);
        table.Elements(W + "tr").ShouldAllBe(row => row.Descendants(W + "cantSplit").Any());
    }

    [Fact]
    public void Render_Table_HasFixedLayoutAGridAndAlternativeText()
    {
        var table = TableOf(Table([Column(100), Column()], Row("a", "b")) with { Description = "Who does \"what\"" });

        ValueOf(table, "tblPr", "tblDescription").ShouldBe("Who does \"what\"");
        ((string?)table.Element(W + "tblPr")!.Element(W + "tblLayout")!.Attribute(W + "type")).ShouldBe("fixed");
        table.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!).ShouldBe([2000, 7360]);
    }

    [Fact]
    public void Render_TableInAClause_StandsUnderItsText()
    {
        var table = TableOf(Clause("x", Table([Column(), Column()], Row("a", "b"))));

        ((int)table.Element(W + "tblPr")!.Element(W + "tblInd")!.Attribute(W + "w")!).ShouldBe(720);
        ((int)table.Element(W + "tblPr")!.Element(W + "tblW")!.Attribute(W + "w")!).ShouldBe(8640);
    }

    [Fact]
    public void Render_CellOverRows_GoesOnInTheRowsBelow()
    {
        var table = TableOf(Table([Column(), Column()], Row("x", "y"), new TableRow([TableCell.Of("a") with { RowSpan = 2 }, TableCell.Of("b")]), Row("c"), Row("d", "e")));

        MergesOf(table).ShouldBe([["", ""], ["restart", ""], ["continue", ""], ["", ""]]);
        table.Elements(W + "tr").ShouldAllBe(row => row.Elements(W + "tc").Count() == 2);
    }

    [Fact]
    public void Render_CellOverColumns_TakesTheirWidth()
    {
        var table = TableOf(Table([Column(100), Column(200), Column()], Row("x", "y", "z"), new TableRow([TableCell.Of("a") with { ColumnSpan = 2 }, TableCell.Of("b")])));

        var cell = table.Elements(W + "tr").Last().Elements(W + "tc").First();
        ValueOf(cell, "tcPr", "gridSpan").ShouldBe("2");
        ((int)cell.Element(W + "tcPr")!.Element(W + "tcW")!.Attribute(W + "w")!).ShouldBe(6000);
    }

    [Fact]
    public void Render_ShortRow_IsFilledUp()
    {
        var table = TableOf(Table([Column(), Column(), Column()], Row("x", "y", "z"), Row("a")));

        TextOf(table.Elements(W + "tr").Last()).ShouldBe("a––");
    }

    [Fact]
    public void Render_RowWithTooManyCells_IsRefusedByName()
    {
        var document = Document(Annex("a", "One", Table([Column()], Row("x"), Row("a", "b")) with { Description = "Too wide" }));

        Should.Throw<ArgumentException>(() => new WordRenderer().Render(document)).Message.ShouldContain("'Too wide'");
    }

    [Fact]
    public void Render_FirstCellOfARow_HeadsItUnlessItIsANumber()
    {
        var named = TableOf(Table([Column(), Column()], Row("x", "y"), Row("a", "b")));
        var counted = TableOf(Table([Column(30, ColumnAlignment.End), Column()], Row("x", "y"), Row("1", "b")));

        StylesOf(named.Elements(W + "tr").Last()).ShouldBe(["TableRowHead", "TableText"]);
        StylesOf(counted.Elements(W + "tr").Last()).ShouldBe(["TableText", "TableRowHead"]);
    }

    [Fact]
    public void Render_EmptyCell_PrintsADashButNotInAMatrix()
    {
        var table = Table([Column(), Column()], Row("x", "y"), Row("a", ""));

        TextOf(TableOf(table)).ShouldBe("xya–");
        TextOf(TableOf(table with { Style = TableStyle.Matrix })).ShouldBe("xya");
    }

    [Fact]
    public void Render_Matrix_TurnsItsHeadsAndFixesItsRows()
    {
        var matrix = WordFile.Of(SampleAgreement.Numbered()).Body.Descendants(W + "tbl").Single(table => ValueOf(table, "tblPr", "tblStyle") == "MouForgeMatrix");

        matrix.Descendants(W + "textDirection").Count().ShouldBe(9);
        matrix.Descendants(W + "trHeight").Select(height => (int)height.Attribute(W + "val")!).ShouldBe([1640, .. Enumerable.Repeat(254, 7)]);
    }

    [Fact]
    public void Render_MatrixWithALongName_TurnsItIntoAHigherHead()
    {
        TableColumn[] columns = [Column(130), Column(26, ColumnAlignment.Center)];
        var head = new TableRow([TableCell.Of("Service"), TableCell.Of("5 Marrowbone County Children and Family Services") with { Turned = true }]);
        var matrix = TableOf(Table(columns, head, Row("a", "P")) with { Style = TableStyle.Matrix });

        ((int)matrix.Descendants(W + "trHeight").First().Attribute(W + "val")!).ShouldBeInRange(1900, 2600);
    }

    [Fact]
    public void Render_CellOverAllColumns_IsTheHeadingOfTheRowsBelow()
    {
        var table = TableOf(Table([Column(), Column()], Row("x", "y"), new TableRow([TableCell.Of("Group") with { ColumnSpan = 2 }]), Row("a", "b")));

        StylesOf(table.Elements(W + "tr").ElementAt(1)).ShouldBe(["TableGroup"]);
    }

    [Fact]
    public void Render_TwoTablesInARow_StayTwoTables()
    {
        var file = Rendered(Table([Column()], Row("a")), Table([Column()], Row("b")));

        file.Body.Elements().Select(element => element.Name.LocalName).ShouldBe(["p", "tbl", "p", "tbl", "p", "sectPr"]);
    }

    [Fact]
    public void Render_SmallNoteUnderATable_KeepsTheLastTwoRowsWithIt()
    {
        var rows = Enumerable.Range(0, 10).Select(i => Row($"{i}", "x")).ToList();
        var table = Rendered(Table([Column(), Column()], Row("a", "b"), [.. rows]), Paragraph("note", ParagraphStyle.Small)).Body.Element(W + "tbl")!;

        KeepsOf(table).ShouldBe([true, false, false, false, false, false, false, false, true, true]);
    }

    [Fact]
    public void Render_TableOfFewRows_IsKeptWhole()
    {
        var table = TableOf(Table([Column(), Column()], Row("a", "b"), Row("1", "x"), Row("2", "x"), Row("3", "x")));

        KeepsOf(table).ShouldBe([true, true, false]);
    }

    [Fact]
    public void Render_RowHigherThanHalfAPage_MayBreak()
    {
        var table = TableOf(Table([Column(), Column()], Row("a", "b"), Row("x", string.Join(' ', Enumerable.Repeat("word", 2000)))));

        table.Elements(W + "tr").Last().Descendants(W + "cantSplit").ShouldBeEmpty();
    }

    static IEnumerable<string[]> MergesOf(XElement table)
        => table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(cell => cell.Element(W + "tcPr")!.Element(W + "vMerge") is { } merge
            ? (string?)merge.Attribute(W + "val") ?? "continue"
            : "").ToArray());

    static IEnumerable<string?> StylesOf(XElement row) => row.Descendants(W + "p").Select(paragraph => ValueOf(paragraph, "pPr", "pStyle"));

    // Of the body rows.
    static IEnumerable<bool> KeepsOf(XElement table) => table.Elements(W + "tr").Skip(1).Select(row => row.Descendants(W + "keepNext").Any());

    static XElement TableOf(Block block) => Rendered(block).Body.Descendants(W + "tbl").First();

    static WordFile Rendered(params IReadOnlyList<Block> blocks) => WordFile.Of(DocumentNumbering.Number(Document(Annex("a", "One", blocks))).Document);
}
