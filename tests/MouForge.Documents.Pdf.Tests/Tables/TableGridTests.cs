using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Tables;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Tables;

public sealed class TableGridTests
{
    [Fact]
    public void Of_CellOverTwoRows_MovesTheCellsOfTheSecondRowOn()
    {
        var grid = TableGrid.Of(Table([new(), new()], ["a", "b"], new TableRow([TableCell.Of("group") with { RowSpan = 2 }, TableCell.Of("x")]), Row("y")));

        grid.Rows[2].ShouldHaveSingleItem().Column.ShouldBe(1);
        grid.Rows[1][0].GoesOnBelow(1).ShouldBeTrue();
        grid.Rows[1][0].GoesOnBelow(2).ShouldBeFalse();
    }

    [Fact]
    public void Of_SpanBeyondTheTable_EndsWithIt()
        => TableGrid.Of(Table([new()], ["a"], new TableRow([TableCell.Of("x") with { RowSpan = 9 }]))).Rows[1][0].RowSpan.ShouldBe(1);

    [Fact]
    public void Of_MoreCellsThanColumns_NamesTheRow()
        => Should.Throw<ArgumentException>(() => TableGrid.Of(Table([new()], ["a"], Row("b", "c")))).Message.ShouldStartWith("Row 2 of the table 'A table'");
}
