using MouForge.Documents.Pdf.Tables;

namespace MouForge.Documents.Pdf.Tests.Tables;

public sealed class ColumnWidthsTests
{
    [Fact]
    public void Find_WishesFit_GivesThemAndSharesTheRestInProportion()
        => Widths(400, Open(20, 100), Open(20, 200)).ShouldBe([133, 267]);

    [Fact]
    public void Find_FixedColumn_KeepsItsWidth() => Widths(468, Fixed(108), Open(20, 60), Fixed(120)).ShouldBe([108, 240, 120]);

    [Fact]
    public void Find_WishesDoNotFit_SharesByWhatIsStillWished()
        => Widths(200, Open(50, 150), Open(50, 350)).ShouldBe([75, 125]);

    [Fact]
    public void Find_WishesDoNotFit_NeverGivesMoreThanTheWish()
        => Widths(200, Open(40, 50), Open(100, 400)).ShouldSatisfyAllConditions(widths => widths[0].ShouldBeLessThanOrEqualTo(50), widths => widths.Sum().ShouldBe(200));

    [Fact]
    public void Find_Rounded_GivesTheRemainderToTheLastOpenColumn()
    {
        double[] widths = Widths(100, Open(10, 33.3), Open(10, 33.3), Fixed(20));

        widths[0].ShouldBe(40);
        widths.Sum().ShouldBe(100);
    }

    [Fact]
    public void Find_LongestWordsDoNotFit_SaysSo()
    {
        var plan = ColumnWidths.Find([Open(150, 300), Open(120, 200)], 200);

        plan.Fits.ShouldBeFalse();
        plan.Misfit.ShouldBe("The columns need 270 pt for their longest words; the table is 200 pt wide.");
    }

    [Fact]
    public void Find_AllFixed_KeepsThemOrScalesThemDown()
    {
        Widths(468, Fixed(56), Fixed(130)).ShouldBe([56, 130]);
        Widths(90, Fixed(60), Fixed(120)).ShouldBe([30, 60]);
    }

    [Fact]
    public void Squeeze_TooManyColumns_FillsTheWidth() => ColumnWidths.Squeeze([Open(60, 60), Open(120, 200)], 90).ShouldBe([30, 60]);

    static double[] Widths(double width, params ColumnNeed[] needs) => ColumnWidths.Find(needs, width).Widths;

    static ColumnNeed Open(double least, double wish) => new(null, least, wish);

    static ColumnNeed Fixed(double width) => new(width, 10, 500);
}
