namespace MouForge.Pdf.Tests;

public sealed class PdfRectangleTests
{
    [Fact]
    public void Union_OfTwo_HoldsBoth()
        => new PdfRectangle(10, 20, 30, 40).Union(new PdfRectangle(0, 50, 15, 60)).ShouldBe(new PdfRectangle(0, 20, 40, 90));
}
