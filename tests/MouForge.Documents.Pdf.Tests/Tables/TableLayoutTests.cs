using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Tables;
using MouForge.Documents.Pdf.Tests.Samples;
using MouForge.Documents.Pdf.Text;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Tables;

public sealed class TableLayoutTests
{
    const double BodyHeight = 648;

    [Fact]
    public void Set_NormalTable_RowsHavePaddingAndRule()
    {
        var layout = Set(Table([new(), new()], ["a", "b"], Row("c", "d"), Row("e", "f")));

        // Frame 1, padding 3.5, head 11.5, padding 3.5, rule 0.75; then rows of 12.5 with a rule of 0.5, the last one of 1.
        layout.Rows.Select(row => row.Height).ShouldBe([20.25, 20, 20.5]);
    }

    [Fact]
    public void Set_Matrix_HeadIs82AndRowsAre12Point7()
    {
        var layout = Set(SampleAnnexes.MatrixTable(9, 26));

        layout.Rows[0].Height.ShouldBe(1 + 82 + 0.75, 1e-9);
        layout.Rows.Skip(1).SkipLast(1).ShouldAllBe(row => row.Height > 12.69 && row.Height < 12.71);
        layout.Column.Width.ShouldBe(468);
    }

    [Fact]
    public void Set_GroupTextHigherThanItsRows_StretchesTheLastOne()
    {
        var layout = Set(Table([new() { Width = 60 }, new()], ["a", "b"],
            new TableRow([TableCell.Of("Marrowbone County Children and Family Services") with { RowSpan = 2 }, TableCell.Of("x")]), Row("y")));

        layout.Rows[2].Height.ShouldBeGreaterThan(layout.Rows[1].Height * 2);
    }

    [Fact]
    public void Set_NumberColumn_LeavesTheHeadingOfTheRowToTheNext()
    {
        var table = Table([new() { Alignment = ColumnAlignment.End }, new()], ["No.", "Agency"], Row("1", "Bridgeway"));
        var row = TableGrid.Of(table).Rows[1];

        CellText.IsRowHead(row[0], table).ShouldBeFalse();
        CellText.IsRowHead(row[1], table).ShouldBeTrue();
    }

    [Fact]
    public void Parts_RowHigherThanHalfThePage_BreaksWithTwoLinesOnEitherSide()
    {
        var parts = Set(Table([new() { Width = 60 }, new()], ["a", "b"], Row("c", Lorem(900)))).Parts();

        parts[1].EndLine.ShouldBe(2);
        parts[^1].ShouldSatisfyAllConditions(part => (part.EndLine - part.FirstLine).ShouldBe(2), part => part.IsLast.ShouldBeTrue());
        parts.Skip(2).SkipLast(1).ShouldAllBe(part => part.EndLine - part.FirstLine == 1);
    }

    [Fact]
    public void Parts_RowOfFourteenDetailLines_StaysWhole()
        => Set(Table([new() { Width = 120 }], ["a"], new TableRow([Cell("Service", Lorem(60))]))).Parts().Count.ShouldBe(2);

    [Fact]
    public void Set_ColumnsTooNarrowForTheirWords_SetsSmallerAndStaysInTheTable()
    {
        var columns = Enumerable.Range(0, 9).Select(_ => new TableColumn()).ToArray();
        var layout = Set(Table(columns, [.. columns.Select(_ => "Responsibilities")], Row([.. columns.Select(_ => "Interdisciplinary")])));

        layout.Column.Width.ShouldBe(468, 1e-6);
        layout.Look.Text.Size.ShouldBe(8);
    }

    [Fact]
    public void Set_TurnedHeadTooLong_StandsUpright()
    {
        var head = new TableRow([TableCell.Of("Service"), TableCell.Of(Lorem(60)) with { Turned = true }]);
        var table = new TableBlock([new(), new() { Width = 26, Alignment = ColumnAlignment.Center }], [head], [Row("a", "P")]) { Style = TableStyle.Matrix, Description = "m" };

        Set(table).Rows[0].Cells[1].IsTurned.ShouldBeFalse();
    }

    static TableLayout Set(TableBlock table)
        => TableLayout.Set(TableGrid.Of(table), new Column(72, 468), BodyHeight, TableLooks.Agency, new TextSetter(InlineLook.Agency));
}
