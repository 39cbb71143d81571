using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Tests.Text;

public sealed class LineBreakerTests
{
    const double Space = 5;

    [Fact]
    public void Break_NoWords_GivesNoLine() => Break([], 100).ShouldBeEmpty();

    [Fact]
    public void Break_WordsThatFit_GivesOneLine() => Break([40, 55], 100).ShouldBe([2]);

    [Fact]
    public void Break_WordsThatFillTheMeasureExactly_KeepsThemOnOneLine() => Break([40, 55.005], 100).ShouldBe([2]);

    [Fact]
    public void Break_FirstFitWouldBeRagged_EvensTheEdgeWithoutAnotherLine()
    {
        // First fit sets 45 + 45 on line one and leaves 30 alone on line two, before 80.
        double[] words = [45, 45, 30, 80, 60];

        Break(words, 100).ShouldBe([1, 3, 4, 5]);
    }

    [Fact]
    public void Break_SmootherEdgeWouldCostALine_KeepsTheFewestLines()
        => Break([60, 35, 10, 50, 30, 60], 100).Count.ShouldBe(FirstFitLines([60, 35, 10, 50, 30, 60], 100));

    [Fact]
    public void Break_LastLineOfOneShortWord_TakesAWordFromTheLineBefore() => Break([40, 30, 20, 8], 100).ShouldBe([2, 4]);

    [Fact]
    public void Break_LastLineOfOneLongWord_LeavesItAlone() => Break([50, 45, 30], 100).ShouldBe([2, 3]);

    [Fact]
    public void Break_ForcedLineEnd_EndsTheLineThere()
    {
        Word[] words = [Word(20, WordEnd.Line), Word(20), Word(20)];

        new LineBreaker().Break(words, 100, 0).ShouldBe([1, 3]);
    }

    [Fact]
    public void Break_FirstLineIndented_HasLessRoomThereOnly() => new LineBreaker().Break([Word(50), Word(45), Word(50), Word(45)], 100, 20).ShouldBe([1, 3, 4]);

    [Fact]
    public void Break_SpaceOrHyphenEquallyGood_PrefersTheSpace()
    {
        Word[] words = [Word(30, WordEnd.Space), Word(30, WordEnd.Hyphen), Word(70), Word(60)];

        new LineBreaker().Break(words, 100, 0)[0].ShouldBe(2);
        new LineBreaker().Break([Word(30), Word(30, WordEnd.Hyphen) with { Space = 0 }, Word(60), Word(90)], 95, 0)[0].ShouldBe(2);
    }

    [Fact]
    public void Break_WordSplitAnywhere_PrefersItsMarks()
    {
        Word[] parts = [Word(30, WordEnd.Anywhere), Word(30, WordEnd.Mark), Word(30, WordEnd.Anywhere), Word(60)];

        new LineBreaker().Break([.. parts.Select(part => part with { Space = 0 })], 100, 0)[0].ShouldBe(2);
    }

    [Fact]
    public void Break_TenThousandWords_EndsAndKeepsAll() => Break([.. Enumerable.Repeat(7.0, 10_000)], 100)[^1].ShouldBe(10_000);

    [Fact]
    public void Break_SecondParagraph_RemembersNothingOfTheFirst()
    {
        var breaker = new LineBreaker();
        breaker.Break([.. Enumerable.Repeat(Word(90), 200)], 100, 0);

        breaker.Break([Word(40), Word(50)], 100, 0).ShouldBe([2]);
    }

    static IReadOnlyList<int> Break(double[] widths, double measure) => [.. new LineBreaker().Break([.. widths.Select(width => Word(width))], measure, 0)];

    static Word Word(double width, WordEnd end = WordEnd.Space) => new(0, 1, width, Space, end);

    static int FirstFitLines(double[] widths, double measure)
    {
        int lines = 1;
        double used = 0;
        foreach (double width in widths)
        {
            bool fits = used == 0 || used + Space + width <= measure;
            lines += fits ? 0 : 1;
            used = fits && used > 0 ? used + Space + width : width;
        }
        return lines;
    }
}
