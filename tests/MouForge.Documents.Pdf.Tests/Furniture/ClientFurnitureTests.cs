using MouForge.Documents.Pdf.Furniture;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Tests.Samples;
using MouForge.Documents.Pdf.Text;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Furniture;

public sealed class ClientFurnitureTests
{
    [Fact]
    public void Fit_HotlinesOfTwoLines_LeavesThePageAsItIs()
        => FittedFor(ClientSamples.Release.Properties).ShouldBe(PageGeometry.Client);

    [Fact]
    public void Fit_HotlineOfFourLines_EndsTheBodyHigher()
    {
        var properties = ClientSamples.Release.Properties;
        string text = string.Join(' ', Enumerable.Repeat("555-555-0192", 7));

        var fitted = FittedFor(properties with { Hotlines = [.. properties.Hotlines.Skip(1), new("Local line", text)] });

        fitted.BodyBottom.ShouldBeLessThan(PageGeometry.Client.BodyBottom);
        (PageGeometry.Client.BodyBottom - fitted.BodyBottom).ShouldBe(PageGeometry.Client.FooterRule - fitted.FooterRule, 1e-6);
        fitted.FormLine.ShouldBe(PageGeometry.Client.FormLine);
    }

    [Fact]
    public void Fit_FormLineOfFourLines_StandsHigher()
        => FittedFor(ClientSamples.Release.Properties with { FormLine = Lorem(80) }).FormLine.ShouldBeLessThan(PageGeometry.Client.FormLine);

    [Fact]
    public void Set_TitlesWiderThanTheirShares_StayOnOneLine()
    {
        var design = PageDesign.ClientLarge;

        var columns = HotlineColumn.Set(ClientSamples.Release.Properties.Hotlines, design, new TextSetter(design.Looks.Inline));

        columns.ShouldAllBe(column => column.Title.Length == 1);
        columns[1].Left.ShouldBeGreaterThan(columns[0].Left + columns[0].Title[0].Width);
    }

    [Fact]
    public void Render_Hotlines_AreReadOnceAtTheEndOfTheFirstPage()
    {
        using var file = new RenderedFile(ClientSamples.Release);

        string[] lines = file.TaggedText.Split('\n');

        lines.Count(line => line.Contains("In danger now", StringComparison.Ordinal)).ShouldBe(1);
        int hotlines = Array.FindIndex(lines, line => line == "P\tIn danger nowCall 911Bridgeway, day and night555-555-0192National hotline, free1-888-373-7888 · text 233733");
        lines[hotlines - 1].ShouldStartWith("H2\t4 Why");
        lines[hotlines + 1].ShouldStartWith("H2\t5 How");
        file.PaintedWords.Count(word => word == "911").ShouldBe(file.Pages);
    }

    [Fact]
    public void Render_ClientPages_HaveNeitherCodeNorHeader()
    {
        using var file = new RenderedFile(ClientSamples.Release);

        file.PaintedWords.ShouldNotContain("4c1e");
        file.PaintedWords.ShouldNotContain("MCTFMOU2026");
    }

    static PageGeometry FittedFor(DocumentProperties properties)
    {
        var design = PageDesign.Of(properties);
        return PageFurniture.Of(properties, design, new TextSetter(design.Looks.Inline)).Fit(design.Portrait);
    }
}
