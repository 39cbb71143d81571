using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Pagination;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Tests.Samples;

namespace MouForge.Documents.Pdf.Tests.Pagination;

public sealed class PaginatorTests
{
    // The body of an upright page goes from y 72 to 720: 648 points.
    readonly FakeElement _element = new();

    [Fact]
    public void Paginate_NothingToShow_MakesOneEmptyPage() => Paginate().Pages.ShouldHaveSingleItem().End.ShouldBe(0);

    [Fact]
    public void Paginate_StripsThatFillThePageExactly_KeepsThemOnIt() => Ends(Strip(400), Strip(248)).ShouldBe([2]);

    [Fact]
    public void Paginate_Gap_IsTheLargerOfAfterAndBefore()
    {
        var laid = Paginate(Strip(100) with { After = 6 }, Strip(100) with { Before = 20, After = 4 }, Strip(100) with { Before = 2 });

        laid.Positions.Select(position => position.Y).ShouldBe([72, 192, 296]);
    }

    [Fact]
    public void Paginate_TopOfAPage_DropsTheSpaceBefore()
    {
        var laid = Paginate(Strip(600) with { After = 6 }, Strip(100) with { Before = 20 });

        laid.Positions[1].ShouldBe(new PagePosition(1, 72));
    }

    [Fact]
    public void Paginate_FirmBond_MovesBothToTheNextPage() => Ends(Strip(300), Strip(300, Bond.Firm), Strip(100)).ShouldBe([1, 3]);

    [Fact]
    public void Paginate_ChainOfFirmBonds_MovesItWhole()
        => Ends(Strip(500), Strip(20, Bond.Firm), Strip(30, Bond.Firm), Strip(40, Bond.Firm), Strip(100)).ShouldBe([1, 5]);

    [Fact]
    public void Paginate_ChainHigherThanAPage_BreaksWhereThePageEnds()
        => Ends(Strip(300, Bond.Firm), Strip(300, Bond.Firm), Strip(300, Bond.Firm), Strip(100)).ShouldBe([2, 4]);

    [Fact]
    public void Paginate_ChainHigherThanAPage_BreaksAtAPreferredBondFirst()
        => Ends(Strip(300, Bond.Preferred), Strip(300, Bond.Firm), Strip(300)).ShouldBe([1, 3]);

    [Fact]
    public void Paginate_PreferredBondThatLeavesLittleEmpty_IsKept()
        => Ends(Strip(450), Strip(150, Bond.Preferred), Strip(150)).ShouldBe([1, 3]);

    [Fact]
    public void Paginate_PreferredBondThatLeavesMuchEmpty_IsTorn()
        => Ends(Strip(400), Strip(200, Bond.Preferred), Strip(150)).ShouldBe([2, 3]);

    [Fact]
    public void Paginate_StripThatStartsAPage_DoesSo() => Ends(Strip(10), Strip(10) with { StartsPage = true }, Strip(10)).ShouldBe([1, 3]);

    [Fact]
    public void Paginate_StripHigherThanAPage_StandsAloneAndTheRestGoesOn() => Ends(Strip(10), Strip(900), Strip(10)).ShouldBe([1, 2, 3]);

    [Fact]
    public void Paginate_ElementThatGoesOn_LeavesRoomForItsHead()
    {
        var table = new FakeElement(continuation: 30);

        var laid = Paginate([.. Enumerable.Range(0, 8).Select(part => new Strip(table, part, 100))]);

        laid.Positions[6].ShouldBe(new PagePosition(1, 102));
    }

    [Fact]
    public void Paginate_RunOfAnotherKindOfPage_BeginsANewPage()
    {
        var strips = StripsOf(Strip(10), Strip(10));
        var composed = new ComposedDocument(strips, [new(0, PageGeometry.Portrait), new(1, PageGeometry.Landscape)], [], new Dictionary<string, int>(), []);

        Paginator.Paginate(composed).Pages.Select(page => page.Geometry).ShouldBe([PageGeometry.Portrait, PageGeometry.Landscape]);
    }

    Strip Strip(double height, Bond bond = Bond.Loose) => new(_element, 0, height) { Bond = bond };

    static int[] Ends(params Strip[] strips) => [.. Paginate(strips).Pages.Select(page => page.End)];

    static LaidDocument Paginate(params Strip[] strips)
    {
        PageRun[] runs = strips.Length == 0 ? [] : [new(0, PageGeometry.Portrait)];
        return Paginator.Paginate(new ComposedDocument(StripsOf(strips), runs, [], new Dictionary<string, int>(), []));
    }

    static StripList StripsOf(params Strip[] strips)
    {
        var list = new StripList();
        foreach (var strip in strips)
        {
            list.Add(strip);
        }
        return list;
    }
}
