using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Tables;
using static MouForge.Tests.Shared.Agreement;

namespace MouForge.Documents.Word.Tests.Tables;

public class ColumnWidthsTests
{
    const double Width = 468;
    const int Twips = 9360;

    [Fact]
    public void Of_FixedColumns_KeepTheirWidths()
    {
        var table = Table([Column(30), Column(162), Column(), Column(68), Column(88)], Row("No.", "Agency", "Kind", "Base", "Mailing address"));

        WidthsOf(table).ShouldBe([600, 3240, 2400, 1360, 1760]);
    }

    [Fact]
    public void Of_ShortTexts_ShareTheRestByTheirWishes()
    {
        int[] widths = WidthsOf(Table([Column(), Column()], Row("a", "b"), Row("short", "a rather longer text")));

        widths.Sum().ShouldBe(Twips);
        widths[1].ShouldBeGreaterThan(2 * widths[0]);
    }

    [Fact]
    public void Of_LongTexts_GiveEveryColumnItsWidestWord()
    {
        string text = string.Join(' ', Enumerable.Repeat("word", 200));
        int[] widths = WidthsOf(Table([Column(), Column()], Row("Incomprehensibilities", "x"), Row("b", text)));

        widths.Sum().ShouldBe(Twips);
        (widths[0] / 20.0).ShouldBeGreaterThan(TextWidth.Of("Incomprehensibilities", 8.5, bold: true) + 12);
        widths[1].ShouldBeGreaterThan(widths[0]);
    }

    [Fact]
    public void Of_WordsWiderThanTheTable_ShrinkAllColumns()
    {
        int[] widths = WidthsOf(Table([Column(), Column()], Row("a", "b"), Row(new string('w', 10_000), "c")));

        widths.Sum().ShouldBe(Twips);
        widths.ShouldAllBe(width => width > 0);
    }

    [Fact]
    public void Of_EmptyTable_StillHasColumns()
    {
        int[] widths = WidthsOf(Table([Column(), Column()], Row("", "")));

        widths.Sum().ShouldBe(Twips);
    }

    [Fact]
    public void Of_TableWithMergedCells_MeasuresTheRowsBelowInTheirOwnColumns()
    {
        var rows = new[] { new TableRow([TableCell.Of("a") with { RowSpan = 2 }, TableCell.Of("b")]), Row("a much longer text in the second column") };
        int[] widths = WidthsOf(Table([Column(), Column()], Row("x", "y"), rows));

        widths[1].ShouldBeGreaterThan(widths[0]);
    }

    static int[] WidthsOf(TableBlock table) => ColumnWidths.Of(table, TableType.Of(table.Style, Document().Properties), Width);
}
