using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Tests.Samples;
using static MouForge.Documents.Pdf.Tests.Samples.ClientSamples;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Composition;

/// <summary>Where things stand on client pages, and what stays together there.</summary>
public sealed class ClientPagesTests
{
    [Fact]
    public void Page_OfAClient_Begins54PointsDown() => TopOf(Client("Form 3", Front(Title))).ShouldBe(54);

    [Fact]
    public void Page_BelowADraftBand_Begins59PointsDown() => TopOf(DraftOf(Client("Form 3", Front(Title)))).ShouldBe(59);

    [Fact]
    public void Part_OfAtMost200Points_IsNeverBroken()
    {
        // 19 for the heading, 3 below it, four paragraphs of two lines with gaps of 4: 167.
        for (int lines = 18; lines < 30; lines++)
        {
            var part = Section("Part", [.. Enumerable.Range(0, 4).Select(i => Para(Lorem(26)) with { Anchor = $"p{i}" })]);

            var laid = Laid.Of(Client("Form 3", Front([Title, .. Enumerable.Range(0, lines).Select(_ => Para("x"))]), part));

            Enumerable.Range(0, 4).ShouldAllBe(i => laid.PositionOf($"p{i}").Page == laid.PositionOf("Part").Page);
        }
    }

    [Fact]
    public void Part_HigherThanThat_MayBeBroken()
    {
        var part = Section("Part", [.. Enumerable.Range(0, 8).Select(i => Para(Lorem(26)) with { Anchor = $"p{i}" })]);

        var laid = Laid.Of(Client("Form 3", Front([Title, .. Enumerable.Range(0, 18).Select(_ => Para("x"))]), part));

        laid.PositionOf("p0").Page.ShouldBe(0);
        laid.PositionOf("p7").Page.ShouldBe(1);
    }

    [Fact]
    public void Boxes_InTwoColumns_NeedLabelsOfOneLine()
    {
        // Two columns are drawn as one strip, one column has a strip for each box.
        RowsOf(Ticks(Tick("a", "Short"), Tick("b", "Short"), Tick("c", "Short")) with { Columns = 2 }).ShouldBe(1);
        RowsOf(Ticks(Tick("a", "Short"), Tick("b", Lorem(12)), Tick("c", "Short")) with { Columns = 2 }).ShouldBe(3);
        RowsOf(Ticks(Tick("a", "Short"), Tick("b", "Short"), Tick("c", "Short"))).ShouldBe(3);
    }

    [Fact]
    public void Boxes_SetLarge_StandInOneColumn()
        => Laid.Of(Large(Client("Form 3", Section("Part", Ticks(Tick("a", "Short"), Tick("b", "Short")) with { Columns = 2 })))).CountsOf<TickGroupElement>().ShouldBe([2]);

    [Fact]
    public void Initials_Always_Are23High()
        => Laid.Of(Client("Form 3", Section("Part", Ticks(Tick("a", "Short")) with { Mark = TickMark.Initials }))).StripsOf<TickGroupElement>()[0][0].Strip.Height.ShouldBe(23);

    [Fact]
    public void Fields_OfARow_AreLabelAndAreaInOneStrip()
    {
        var part = Section("Part", FieldRow(Field("a", "Short", 1), Field("b", "Short", 1) with { Lines = 3 }));

        Laid.Of(Client("Form 3", part)).StripsOf<FieldRowElement>()[0].ShouldHaveSingleItem().Strip.Height.ShouldBe(13 + (3 * 23));
    }

    [Fact]
    public void Fields_SetLarge_StandOneBelowTheOther()
    {
        var part = Section("Part", FieldRow(Field("a", "Short", 1), Field("b", "Short", 1)));

        var rows = Laid.Of(Large(Client("Form 3", part))).StripsOf<FieldRowElement>()[0];

        rows.Select(row => row.Strip.Height).ShouldBe([20 + 36, 20 + 36]);
    }

    [Fact]
    public void Hint_BeforeFields_StaysWithThem()
    {
        for (int lines = 18; lines < 28; lines++)
        {
            Block[] before = [.. Enumerable.Range(0, lines).Select(_ => Para("x"))];

            var laid = Laid.Of(Client("Form 3", Front([Title, .. before, Hint("Mark one.") with { Anchor = "hint" }, Ticks(Tick("a", "Short")) with { Anchor = "ticks" }])));

            laid.PositionOf("ticks").Page.ShouldBe(laid.PositionOf("hint").Page);
        }
    }

    [Fact]
    public void Cut_BetweenTwoBlocks_Leaves26AboveAnd20Below()
    {
        var laid = Laid.Of(Client("Form 3", Front(Title, Para("x") with { Anchor = "before" }, new CutLineBlock("Tear off here") { Anchor = "cut" }, Para("x") with { Anchor = "after" })));

        (laid.PositionOf("cut").Y - laid.PositionOf("before").Y).ShouldBe(17 + 26, 1e-6);
        (laid.PositionOf("after").Y - laid.PositionOf("cut").Y).ShouldBe(13 + 20, 1e-6);
    }

    [Fact]
    public void Steps_OfOneLine_Are6AboveAnd6Below()
    {
        var steps = new FactListBlock([Fact("a", Plain("b")), Fact("c", Plain("d"))]) { Look = FactListLook.Steps };

        Laid.Of(Client("Form 3", Front(steps))).StripsOf<FactListElement>()[0].Select(strip => strip.Strip.Height).ShouldBe([6 + 17 + 6 + 0.5, 6 + 17 + 6]);
    }

    [Fact]
    public void SideBySide_OfShortTexts_IsOneStripOf196And212Points()
    {
        var (first, second) = SideBySideElement.Split(new(108, 432));
        var laid = Laid.Of(Page(new SideBySideBlock([Para("a")], [Para("b"), Para("c")])));

        (first.Left, first.Width, second.Left, second.Width).ShouldBe((108, 196, 328, 212));
        laid.StripsOf<SideBySideElement>()[0].ShouldHaveSingleItem().Strip.Height.ShouldBe(15 + 6 + 15);
    }

    [Fact]
    public void SideBySide_OfTextsHigherThanAPage_GoesOnOverItsEnd()
    {
        var laid = Laid.Of(Page(new SideBySideBlock([Para(Lorem(900))], [Para("b")])));

        laid.Pages.ShouldBeGreaterThan(2);
        laid.StripsOutsideTheirPage().ShouldBeEmpty();
    }

    static double TopOf(Document document) => Laid.Of(document).StripsOf<TextElement>()[0][0].Top;

    static int RowsOf(TickGroupBlock group) => Laid.Of(Client("Form 3", Section("Part", group))).CountsOf<TickGroupElement>().Sum();
}
