using MouForge.Documents.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Documents.Pdf.Tests;

/// <summary>What holds for every document, tried on many that nobody would write.</summary>
public sealed class RandomDocumentTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Compose_AnyDocument_PutsEveryStripOnceAndWithinItsPage(int seed)
    {
        var laid = Laid.Of(RandomDocument.Of(seed));

        laid.Pages.ShouldBeGreaterThan(0);
        laid.StripsOutsideTheirPage().ShouldBeEmpty();
        laid.PlacedStrips.ShouldBe(laid.ComposedStrips);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Compose_AnyDocumentInAnyDesign_PutsEveryStripWithinItsPage(int seed)
    {
        var laid = Laid.Of(RandomDocument.InAnyDesign(seed));

        laid.StripsOutsideTheirPage().ShouldBeEmpty();
        laid.PlacedStrips.ShouldBe(laid.ComposedStrips);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Render_AnyDocumentInAnyDesign_ConformsToBothStandards(int seed)
    {
        using var file = new RenderedFile(RandomDocument.InAnyDesign(seed));

        OutsideTool.PdfConformance(file.Name).ShouldBeEmpty();
        OutsideTool.QpdfCheck(file.Name).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Render_AnyDocument_IsTaggedInTheOrderOfItsOutline(int seed)
    {
        var document = RandomDocument.Of(seed);
        using var file = new RenderedFile(document);

        OutsideTool.PdfConformance(file.Name).ShouldBeEmpty();
        string expected = RenderedFile.OutlineLetters(document);
        int same = file.TaggedLetters.AsSpan().CommonPrefixLength(expected);
        file.TaggedLetters[same..Math.Min(file.TaggedLetters.Length, same + 80)].ShouldBe(expected[same..Math.Min(expected.Length, same + 80)], $"after {same} letters, behind {expected[Math.Max(0, same - 60)..same]}");
    }
}
