using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Tests.Samples;
using MouForge.Documents.Rendering;
using MouForge.Tests.Shared;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests;

public sealed class PdfRendererTests
{
    public static TheoryData<string> Samples() => [.. StressSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_IsPdfUa1AndPdfA3a(string sample)
    {
        using var file = new RenderedFile(StressSamples.All[sample]());

        OutsideTool.PdfConformance(file.Name).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_IsSoundPdf(string sample)
    {
        using var file = new RenderedFile(StressSamples.All[sample]());

        OutsideTool.QpdfCheck(file.Name).ShouldBeEmpty();
    }

    public static TheoryData<string> SamplesWithoutListedMatrix() => [.. StressSamples.All.Keys.Except(["draft large", "every block large"])];

    // A matrix set large is a list in words instead of letters: see MatrixListTests.
    [Theory]
    [MemberData(nameof(SamplesWithoutListedMatrix))]
    public void Render_Sample_TagsCarryTheOutlineInItsOrder(string sample)
    {
        var document = StressSamples.All[sample]();
        using var file = new RenderedFile(document);

        file.TaggedLetters.ShouldBe(RenderedFile.OutlineLetters(document));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("for signature")]
    [InlineData("9 partners")]
    [InlineData("long clause")]
    public void Render_Sample_PaintsTheOutlineInItsOrder(string sample)
    {
        var document = StressSamples.All[sample]();
        using var file = new RenderedFile(document);
        using var missing = RenderedFile.OutlineWords(document).GetEnumerator();

        // Furniture, contents lists and repeated heads stand between the words of the outline.
        bool any = missing.MoveNext();
        foreach (string word in file.PaintedWords)
        {
            any = any && (word != missing.Current || missing.MoveNext());
        }

        (any ? missing.Current : null).ShouldBeNull("this word of the outline is not painted after those before it");
    }

    [Theory]
    [MemberData(nameof(LargeSamples))]
    public void Render_LargePrint_HasNothingSmallItalicOrTurned(string sample)
    {
        using var file = new RenderedFile(StressSamples.All[sample]());

        foreach (string line in file.TextSizes)
        {
            string[] parts = line.Split('\t');
            double.Parse(parts[0], CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(12, line);
            parts[1].ShouldNotContain("Italic");
        }
    }

    public static TheoryData<string> LargeSamples() => [.. StressSamples.All.Keys.Where(name => name.EndsWith(" large", StringComparison.Ordinal))];

    [Theory]
    [InlineData("release")]
    [InlineData("notice")]
    public void Render_ClientPages_HaveNothingAClientReadsUnder10Points(string sample)
    {
        using var file = new RenderedFile(StressSamples.All[sample]());

        // Form line and draft band are for those who hand the paper out.
        const double furniture = 8, bandWord = 9;
        file.TextSizes.Select(line => double.Parse(line.Split('\t')[0], CultureInfo.InvariantCulture))
            .ShouldAllBe(size => size >= 10 || size == furniture || size == bandWord);
    }

    [Fact]
    public void Render_TableOverTwoPages_PaintsHeadAndGroupAgainButTagsThemOnce()
    {
        TableRow[] rows = [.. Enumerable.Range(0, 60).Select(i => i == 0 ? new TableRow([TableCell.Of("Groupname") with { RowSpan = 60 }, TableCell.Of("r")]) : Row("r"))];
        using var file = new RenderedFile(Page(Table([new(), new()], ["Headname", "b"], rows)));

        string[] painted = [.. file.PaintedWords];
        painted.Count(word => word == "Headname").ShouldBe(3);
        painted.Count(word => word == "Groupname").ShouldBe(3);
        file.TaggedText.Split('\n').Count(line => line is "TH\tHeadname" or "TH\tGroupname").ShouldBe(2);
    }

    [Fact]
    public void Render_OnEightThreads_GivesTheSameBytes()
    {
        var documents = new[] { Number(SampleMou.Draft), Number(EveryBlock.Document), Number(StressSamples.Partners(24, "Agency")) };
        var expected = documents.Select(document => new PdfRenderer().Render(document).Bytes.ToArray()).ToArray();
        var renderer = new PdfRenderer();

        Parallel.For(0, 48, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            renderer.Render(documents[i % documents.Length]).Bytes.ToArray().ShouldBe(expected[i % documents.Length]));
    }

    [Fact]
    public void Render_Document_CountsItsPages()
    {
        using var file = new RenderedFile(SampleMou.Draft);

        OutsideTool.PdfInfo(file.Name).ShouldContain($"Pages:           {file.Pages}");
    }

    [Fact]
    public void Render_Document_SaysTitleAndStateInItsProperties()
    {
        using var file = new RenderedFile(SampleMou.Draft);

        OutsideTool.PdfInfo(file.Name).ShouldContain("Title:           Memorandum of Understanding (Draft)");
    }

    [Fact]
    public void Render_CharacterOfNoFont_NamesItAndItsText()
    {
        var missing = Should.Throw<MissingGlyphException>(() => Render(Page(Clause("𓉐𓏤"))));

        missing.Text.ShouldBe("𓉐𓏤");
    }

    [Fact]
    public void Render_LockedDocument_DropsItsCounselNotes()
    {
        using var draft = new RenderedFile(SampleMou.Draft);
        using var locked = new RenderedFile(SampleMou.ForSignature);

        draft.TaggedText.ShouldContain("Counsel note to 3.1.");
        locked.TaggedText.ShouldNotContain("Counsel note");
    }

    [Fact]
    public void Format_Always_IsPdf() => new PdfRenderer().Format.ShouldBe(OutputFormat.Pdf);
}
