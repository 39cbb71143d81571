using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Navigation;

public sealed class PageLabelTests
{
    readonly PdfDocumentWriter _document = SampleDocument.Start();

    public PageLabelTests()
    {
        for (int i = 0; i < 4; i++)
        {
            _document.AddLetterPage();
        }
    }

    [Fact]
    public void SetPageLabel_Ranges_AreWrittenInOrder()
    {
        _document.SetPageLabel(2, PageLabelStyle.Decimal, 5, "A-");
        _document.SetPageLabel(0, PageLabelStyle.LowerRoman);

        Labels().ShouldBe("""[0,{"/S":"/r"},2,{"/P":"u:A-","/S":"/D","/St":5}]""");
    }

    [Fact]
    public void SetPageLabel_NotForTheFirstPage_CountsThatFromOne()
    {
        _document.SetPageLabel(1, PageLabelStyle.UpperLetters);

        Labels().ShouldBe("""[0,{"/S":"/D"},1,{"/S":"/A"}]""");
    }

    [Fact]
    public void SetPageLabel_Never_WritesNothing()
        => new PdfObjects(_document.Save()).Catalog.TryGetProperty("/PageLabels", out _).ShouldBeFalse();

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void SetPageLabel_BelowItsRange_Throws(int index, int start)
        => Should.Throw<ArgumentOutOfRangeException>(() => _document.SetPageLabel(index, PageLabelStyle.Decimal, start));

    string Labels()
    {
        var objects = new PdfObjects(_document.Save());
        return objects.Get(objects.Catalog, "/PageLabels", "/Nums").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
    }
}
