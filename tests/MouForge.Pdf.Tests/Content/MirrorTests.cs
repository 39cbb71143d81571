using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Content;

public sealed class MirrorTests
{
    [Fact]
    public void Placed_OnMirroredPage_CountsFromTheRight()
    {
        var page = SampleDocument.Start().AddLetterPage();

        page.Mirror(0, page.Width);

        page.IsMirrored.ShouldBeTrue();
        page.Placed(new PdfRectangle(72, 10, 100, 20)).ShouldBe(new PdfRectangle(440, 10, 100, 20));
    }

    [Fact]
    public void Placed_InAMirroredColumn_StaysInTheColumn()
    {
        var page = SampleDocument.Start().AddLetterPage();

        page.Mirror(300, 200);

        page.Placed(new PdfRectangle(310, 0, 50, 5)).ShouldBe(new PdfRectangle(440, 0, 50, 5));
    }

    [Fact]
    public void Placed_InAMirroredColumnOfAMirroredPage_RunsFromTheLeftInAColumnOnTheOtherSide()
    {
        var page = SampleDocument.Start().AddLetterPage();

        page.Mirror(0, page.Width);
        page.Mirror(300, 200);

        page.IsMirrored.ShouldBeFalse();
        page.Placed(new PdfRectangle(310, 0, 50, 5)).ShouldBe(new PdfRectangle(122, 0, 50, 5));
    }

    [Fact]
    public void Mirror_Twice_IsAsBefore()
    {
        var page = SampleDocument.Start().AddLetterPage();
        page.Mirror(0, page.Width);

        page.Mirror(300, 200);
        page.Mirror(300, 200);

        page.Placed(new PdfRectangle(72, 10, 100, 20)).ShouldBe(new PdfRectangle(440, 10, 100, 20));
    }
}
