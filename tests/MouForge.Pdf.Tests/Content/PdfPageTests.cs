using System.Text.Json;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Content;

public sealed class PdfPageTests
{
    [Fact]
    public void StateContent_Saved_IsTheLastOfTwoStreams()
    {
        var document = SampleDocument.Start();
        var page = document.AddLetterPage();
        page.StateContent.BeginArtifact(ArtifactKind.Header);
        page.StateContent.DrawText(new TextRun(TestFonts.Sans, 8, PdfColor.Black, "state"), 72, 46);
        page.AddLine(document.Root, StructureType.Paragraph, "body", 100);
        byte[] file = document.Save();

        new PdfObjects(file).Pages.Single().GetProperty("/Contents").GetArrayLength().ShouldBe(2);
        StreamText(file, 0).ShouldContain("/MCID 0");
        StreamText(file, 1).ShouldStartWith("/Artifact");
    }

    [Fact]
    public void StateContent_OfAnyPage_IsThereEvenIfEmpty()
    {
        var document = SampleDocument.Start();
        document.AddLetterPage();

        new PdfObjects(document.Save()).Pages.Single().GetProperty("/Contents").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void AddPage_OfAnySize_HasItAsItsBox()
    {
        var document = SampleDocument.Start();
        document.AddPage(792, 612.5);

        var page = new PdfObjects(document.Save()).Pages.Single();

        page.GetProperty("/MediaBox").EnumerateArray().Select(side => side.GetDouble()).ShouldBe([0, 0, 792, 612.5]);
        page.GetProperty("/Tabs").GetString().ShouldBe("/S");
        page.TryGetProperty("/StructParents", out JsonElement _).ShouldBeFalse();
    }

    [Fact]
    public void Pages_OfADocument_ShareTheirResources()
    {
        var document = SampleDocument.Start();
        for (int i = 0; i < 3; i++)
        {
            document.AddLetterPage().AddLine(document.Root, StructureType.Paragraph, "body", 100);
        }

        new PdfObjects(document.Save()).Pages.Select(page => page.GetProperty("/Resources").GetString()).Distinct().ShouldHaveSingleItem();
    }

    /// <summary>A stream of the first page, inflated.</summary>
    static string StreamText(byte[] file, int index)
    {
        string number = new PdfObjects(file).Pages.First().GetProperty("/Contents")[index].GetString()!;
        using var temporary = new TemporaryFile(file);
        return OutsideTool.Succeed("qpdf", "qpdf", "--show-object=" + number.Replace(" 0 R", "", StringComparison.Ordinal), "--filtered-stream-data", temporary.Name);
    }
}
