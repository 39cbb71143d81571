using MouForge.Pdf.Structure;
using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests;

public sealed class PdfDocumentWriterTests
{
    [Fact]
    public void Save_Properties_AreSeenByReaders()
    {
        using var file = new TemporaryFile(SampleDocument.OfOneLine("text"));

        string info = OutsideTool.PdfInfo(file.Name);

        info.ShouldMatch(@"Title: +Memorandum of Understanding\n");
        info.ShouldMatch(@"Author: +Mill County Task Force\n");
        info.ShouldMatch(@"Tagged: +yes\n");
        info.ShouldMatch(@"Pages: +1\n");
        info.ShouldMatch(@"PDF version: +1\.7\n");
    }

    [Theory]
    [InlineData("AVAST: To Wave “Tyr” – fine, flat, office")]
    [InlineData("Tiếng Việt: bữa ăn miễn phí, chỗ ở khẩn cấp")]
    [InlineData("Юридическая помощь · Νομική βοήθεια")]
    [InlineData("soft\u00ADhyphen")]
    [InlineData("Nu\u0301n\u0303ez, Vie\u0323\u0302t, g\u0308, Garci\u0301a")]
    public void Save_Text_IsCopiedAsWritten(string text)
    {
        using var file = new TemporaryFile(SampleDocument.OfOneLine(text));

        OutsideTool.PdfText(file.Name).TrimEnd().ShouldBe(text);
    }

    [Fact]
    public void Save_ManyPages_PacksObjectsInSeveralStreams()
    {
        var document = SampleDocument.Start();
        for (int i = 0; i < 300; i++)
        {
            document.AddLetterPage().AddLine(document.Root, StructureType.Heading(1), $"Page {i + 1}", 100);
        }
        document.AddBookmark("All", 1, document.Pages[0], 0);
        using var file = new TemporaryFile(document.Save());

        OutsideTool.QpdfCheck(file.Name).ShouldBeEmpty();
        OutsideTool.PdfConformance(file.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Save_FontsThatAreShared_AreEmbeddedOnce()
    {
        var document = SampleDocument.Start();
        for (int i = 0; i < 3; i++)
        {
            document.AddLetterPage().AddLine(document.Root, StructureType.Paragraph, "text", 100, TestFonts.Sans);
        }

        new PdfObjects(document.Save()).Where("/Subtype", "/CIDFontType2").Count().ShouldBe(1);
    }

    [Fact]
    public void Save_ItalicSerifFont_HasItsFlags()
    {
        var document = SampleDocument.Start();
        document.AddLetterPage().AddLine(document.Root, StructureType.Paragraph, "text", 100, TestFonts.SerifItalic);

        // Serif 2, symbolic 4, italic 64 (ISO 32000-1, Table 123).
        new PdfObjects(document.Save()).Where("/Type", "/FontDescriptor").Single().GetProperty("/Flags").GetInt32().ShouldBe(70);
    }

    [Fact]
    public void Save_WithoutPages_Throws() => Should.Throw<InvalidOperationException>(SampleDocument.Start().Save);

    [Fact]
    public void Save_Twice_Throws()
    {
        var document = SampleDocument.Start();
        document.AddLetterPage();
        document.Save();

        Should.Throw<InvalidOperationException>(document.Save).Message.ShouldContain("already");
    }

    [Fact]
    public void Save_TitleNotToBeShown_LeavesItOut()
    {
        var document = new PdfDocumentWriter(SampleDocument.Options with { DisplayTitle = false });
        document.AddPage(100, 100);

        new PdfObjects(document.Save()).Catalog.TryGetProperty("/ViewerPreferences", out _).ShouldBeFalse();
    }
}
