using MouForge.Documents.Pdf.Composition;

namespace MouForge.Documents.Pdf.Tests.Composition;

public sealed class HeadingLevelsTests
{
    readonly HeadingLevels _levels = new(hasTitle: true);

    [Fact]
    public void Open_LabelInFrontMatter_StandsUnderTheTitle()
    {
        _levels.OpenSection(hasHeading: false);

        _levels.Open(3).ShouldBe(2);
        _levels.Open(3).ShouldBe(2);
    }

    [Fact]
    public void Open_LabelsWithAndWithoutAPartner_GoByDepthNotByLook()
    {
        _levels.OpenSection(hasHeading: true).ShouldBe(2);
        _levels.Open(3).ShouldBe(3);
        _levels.Open(2).ShouldBe(3);
        _levels.Open(3).ShouldBe(4);
        _levels.Open(2).ShouldBe(3);
        _levels.Inner.ShouldBe(4);
    }

    [Fact]
    public void OpenSection_DocumentWithoutTitle_IsTheFirstLevel() => new HeadingLevels(hasTitle: false).OpenSection(hasHeading: true).ShouldBe(1);
}
