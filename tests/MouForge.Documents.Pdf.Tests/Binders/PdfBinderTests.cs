using MouForge.Documents.Pdf.Binders;
using MouForge.Documents.Pdf.Tests.Samples;
using MouForge.Tests.Shared;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Binders;

public sealed class PdfBinderTests
{
    static readonly Document Short = Number(Document(Front(Title), Section("Purpose", Clause("We help.")), Section("Signatures", Signature("bridge", "Bridgeway"))));

    static readonly Document Spanish = Short with { Properties = Short.Properties with { Language = "es", Words = Words with { BinderPage = "Carpeta, página {0}" } } };

    static BinderFile Sample() => new(
        new("The agreement", "1 Memorandum", Number(SampleMou.Draft)),
        new("Policies", "2 Grievance policy", Number(EveryBlock.Document)),
        new("Policies", "3 Ethics", Short),
        new("Forms", "4 Política", Spanish));

    [Fact]
    public void Render_FourDocuments_IsPdfUa1AndPdfA3a()
    {
        using var file = Sample();

        OutsideTool.PdfConformance(file.Name).ShouldBeEmpty();
        OutsideTool.QpdfCheck(file.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Render_Pages_AreLabelledRomanInFrontAndThenFromOne()
    {
        using var file = Sample();

        var labels = file.Navigation("labels");

        labels[0].ShouldBe("i");
        labels.Skip(1).ShouldBe(Enumerable.Range(1, labels.Count - 1).Select(page => $"{page}"));
    }

    [Fact]
    public void Render_Bookmarks_AreTabThenDocumentThenSection()
    {
        using var file = new BinderFile(new("Policies", "1 Grievance policy", Short), new("Policies", "2 Ethics", Short), new("Forms", "3 Release", Short));

        file.Navigation("bookmarks").ShouldBe([
            "Governance binder → i",
            "Policies → 1", "\t1 Grievance policy → 1", "\t\t2 Purpose → 1", "\t\t3 Signatures → 1",
            "\t2 Ethics → 2", "\t\t2 Purpose → 2", "\t\t3 Signatures → 2",
            "Forms → 3", "\t3 Release → 3", "\t\t2 Purpose → 3", "\t\t3 Signatures → 3",
        ]);
    }

    [Fact]
    public void Render_Contents_LeadsToTheFirstPageOfEachDocument()
    {
        using var file = Sample();

        file.Navigation("links").Where(link => link.StartsWith("i →", StringComparison.Ordinal))
            .ShouldBe(file.Places.Select(place => $"i → {place.Start.Page}"));
    }

    [Fact]
    public void Render_SameFieldInTwoDocuments_HasTheDocumentInItsName()
    {
        using var file = new BinderFile(new("Forms", "1", Short), new("Forms", "2", Short));

        file.Navigation("fields").ShouldBe(["d1.bridge.signature", "d1.bridge.name", "d1.bridge.date", "d2.bridge.signature", "d2.bridge.name", "d2.bridge.date"]);
    }

    [Fact]
    public void Render_Parts_HaveTheirTitleAndLanguage()
    {
        using var file = new BinderFile(new("Forms", "1 Form", Short), new("Forms", "2 Forma", Spanish));

        file.Navigation("parts").ShouldBe(["/Part en", "/Part en 1 Form", "/Part es 2 Forma"]);
    }

    [Fact]
    public void Render_Pages_KeepTheirFooterAndNameThePageOfTheBinder()
    {
        using var file = new BinderFile(new("Forms", "1 Form", Number(SampleMou.Draft)), new("Forms", "2 Forma", Spanish));

        string[] pages = OutsideTool.PdfText(file.Name).Split('\f');
        int last = file.Places[1].Start.Page;

        pages[0].ShouldContain("Binder page i");
        pages[0].ShouldContain("Page 1 of 1");
        pages[2].ShouldContain("Binder page 2");
        pages[2].ShouldContain("Page 2 of");
        pages[last].ShouldContain($"Carpeta, página {last}");
        pages[last].ShouldContain("Page 1 of 1");
    }

    [Fact]
    public void Render_ContentsPage_SaysItsDateAndNoState()
    {
        using var file = new BinderFile(new BinderDocument("Forms", "1 Form", Short));

        OutsideTool.PdfInfo(file.Name).ShouldContain("Title:           Governance binder\n");
        OutsideTool.PdfText(file.Name).Split('\f')[0].ShouldNotContain("signature", Case.Insensitive);
    }

    [Fact]
    public void Render_SameDocuments_GivesTheSameBytes()
    {
        using var first = Sample();
        using var second = Sample();

        second.Bytes.ShouldBe(first.Bytes);
    }

    [Fact]
    public void Render_ManyDocuments_SharesTheirFonts()
    {
        using var one = new BinderFile(new BinderDocument("Forms", "1", Short));
        using var twenty = new BinderFile([.. Enumerable.Range(1, 20).Select(i => new BinderDocument("Forms", $"{i}", Short))]);

        Fonts(twenty).ShouldBe(Fonts(one));

        static int Fonts(BinderFile file) => OutsideTool.Succeed("pdffonts", "poppler-utils", file.Name).Split('\n').Length;
    }

    [Fact]
    public void Add_DocumentWithoutSections_Throws()
        => Should.Throw<ArgumentException>(() => new PdfBinder(BinderFile.Properties).Add(new("Forms", "1", Document())));
}
