using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Bilingual;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Tests.Samples;
using static MouForge.Documents.Pdf.Tests.Samples.ClientSamples;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Bilingual;

public sealed class BilingualTests
{
    const double Pad = 2 * BilingualLook.Pad;
    const double Line = 16;

    [Fact]
    public void Rows_OfDifferentHeights_AreAsHighAsTheHigherCell()
    {
        var laid = Laid.Of(Text(new BilingualRow([Para("one")], [Para(Lorem(20))])));

        double height = RowsOf(laid)[0].Strip.Height - Pad;

        (height / Line).ShouldBe(Math.Round(height / Line), 1e-6);
        height.ShouldBeGreaterThan(2 * Line);
    }

    [Fact]
    public void Rows_AtAPagesEnd_AreNotBroken()
    {
        var laid = Laid.Of(Text([.. Enumerable.Range(0, 30).Select(_ => new BilingualRow([Para(Lorem(30))], [Para(Lorem(40))]))]));

        // The head stands on the first page only; each row is one strip.
        RowsOf(laid).Count.ShouldBe(30);
        laid.Pages.ShouldBeGreaterThan(2);
        laid.StripsOutsideTheirPage().ShouldBeEmpty();
    }

    [Fact]
    public void Rows_HigherThanAPage_GoOnLineByLine()
    {
        var laid = Laid.Of(Text(new BilingualRow([Para(Lorem(600))], [Para(Lorem(20))])));

        RowsOf(laid).Count.ShouldBeGreaterThan(50);
        laid.StripsOutsideTheirPage().ShouldBeEmpty();
    }

    [Fact]
    public void Rows_UnderAHeadRow_BeginBelowItOnEveryPage()
    {
        var laid = Laid.Of(Text([.. Enumerable.Range(0, 30).Select(_ => new BilingualRow([Para(Lorem(30))], [Para(Lorem(40))]))]));

        laid.StripsOf<BilingualElement>()[1][0].Top.ShouldBe(54 + BilingualLook.HeadHeight, 1e-6);
    }

    [Fact]
    public void TickBoxes_InTwoLanguages_AreARowEachAndStayWithTheTextBeforeThem()
    {
        var group = Ticks([.. Enumerable.Range(0, 6).Select(i => Tick($"a.b{i}", "Ja") with { OtherLabel = [Plain("Sí")] })]);
        var before = Enumerable.Range(0, 25).Select(_ => new BilingualRow([Para("one")], [Para("uno")]));

        var laid = Laid.Of(Text([.. before, new BilingualRow([group], [])]));

        laid.CountsOf<BilingualElement>().ShouldBe([25, 7]);
    }

    [Fact]
    public void Render_TwoLanguages_AreATableWithALanguageForEachCell()
    {
        using var file = new RenderedFile(BilingualSample.Document);

        string[] lines = file.TaggedText.Split('\n');

        lines.Count(line => line is "TH\tEnglish" or "TH\tEspañol").ShouldBe(2);
        lines.ShouldContain("H1\tPermission to share");
        lines.ShouldContain("H2\t1 Who will share");
        lines.ShouldContain("H2\tQuién comparte");
        file.Pages.ShouldBeGreaterThan(2);
        file.PaintedWords.Count(word => word == "Español").ShouldBe(2 * file.Pages, "head row and form line on every page");
    }

    [Fact]
    public void Render_TwoLanguagesSetLarge_StandOneBelowTheOther()
        => Laid.Of(Large(BilingualSample.Document)).CountsOf<BilingualElement>().ShouldBeEmpty();

    static IReadOnlyList<(Strip Strip, double Top)> RowsOf(Laid laid)
        => [.. laid.StripsOf<BilingualElement>().SelectMany(page => page).Where(strip => strip.Strip.Part > 0)];

    static Document Text(params IReadOnlyList<BilingualRow> rows)
        => Client("Form 3", Front(new BilingualBlock(new("en", "English"), new("es", "Español"), rows)));
}
