using MouForge.Pdf.Structure;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Annotations;

public sealed class LinkTests
{
    static readonly PdfRectangle Area = new(72, 92, 50, 12);

    readonly PdfDocumentWriter _document = SampleDocument.Start();

    [Theory]
    [InlineData("https://example.org/a(b)?q=1#c", "https://example.org/a(b)?q=1#c")]
    [InlineData("https://exämple.org/ñ o", "https://xn--exmple-cua.org/%C3%B1%20o")]
    [InlineData("mailto:büro@example.org", "mailto:b%C3%BCro@example.org")]
    [InlineData("tel:+1-555-0100", "tel:+1-555-0100")]
    [InlineData("https://example.org/%C3%B1", "https://example.org/%C3%B1")]
    public void AddLink_ToAnAddress_IsAscii(string address, string expected)
    {
        var page = _document.AddLetterPage();
        page.AddLink(Area, new Uri(address), "Where it leads", Link());

        var annotation = new PdfObjects(_document.Save()).Where("/Subtype", "/Link").Single();

        annotation.GetProperty("/A").GetProperty("/URI").GetString().ShouldBe("u:" + expected);
        annotation.GetProperty("/Contents").GetString().ShouldBe("u:Where it leads");
        annotation.GetProperty("/F").GetInt32().ShouldBe(4);
        annotation.GetProperty("/Rect").EnumerateArray().Select(side => side.GetInt32()).ShouldBe([72, 688, 122, 700]);
    }

    [Fact]
    public void AddLink_BeforeItsTargetIsPlaced_LeadsThere()
    {
        var target = new PdfTarget();
        _document.AddLetterPage().AddLink(Area, target, "Section 2", Link());
        target.Place(_document.AddLetterPage(), 92);

        var objects = new PdfObjects(_document.Save());
        var destination = objects.Where("/Subtype", "/Link").Single().GetProperty("/Dest");

        var secondPage = objects.Get(objects.Catalog, "/Pages").GetProperty("/Kids")[1];
        destination[0].GetString().ShouldBe(secondPage.GetString());
        destination[1].GetString().ShouldBe("/XYZ");
        destination[3].GetInt32().ShouldBe(700);
    }

    [Fact]
    public void Save_TargetNeverPlaced_NamesThePage()
    {
        _document.AddLetterPage().AddLink(Area, new PdfTarget(), "nowhere", Link());

        Should.Throw<InvalidOperationException>(_document.Save).Message.ShouldContain("page 1");
    }

    [Fact]
    public void AddLink_RelativeAddress_Throws()
    {
        var page = _document.AddLetterPage();

        Should.Throw<ArgumentException>(() => page.AddLink(Area, new Uri("part/2", UriKind.Relative), "", Link())).Message.ShouldContain("part/2");
    }

    [Fact]
    public void AddLink_ElementOfAnotherType_Throws()
    {
        var page = _document.AddLetterPage();

        Should.Throw<ArgumentException>(() => page.AddLink(Area, new PdfTarget(), "", _document.Root)).Message.ShouldContain("Document");
    }

    StructureElement Link() => _document.Root.Add(StructureType.Paragraph).Add(StructureType.Link);
}
