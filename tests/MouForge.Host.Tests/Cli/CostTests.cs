using System.Text;
using System.Text.Json.Nodes;
using MouForge.Documents;
using MouForge.Documents.Pdf;
using MouForge.Documents.Rendering;
using MouForge.Documents.Word;
using MouForge.Drafting;
using MouForge.Host.Tests.Samples;
using MouForge.Questionnaires;

namespace MouForge.Host.Tests.Cli;

/// <summary>What a document costs in memory, which is the same on a busy machine: from parsed answers to bytes.</summary>
public sealed class CostTests
{
    const double Megabyte = 1024 * 1024;

    // Pages differ in what stands on them: a hundred agencies have more matrix and fewer clauses a page.
    const double Tolerance = 1.25;
    const int Enough = 6;

    [Fact]
    public void Word_NineAgencies_TakesAtMostHalfAMegabyteAPage()
        => MegabytesAPage(new WordRenderer(), Agencies(9)).ShouldBeLessThan(0.5);

    [Fact]
    public void Pdf_NineAgencies_TakesAtMostAMegabyteAPage()
        => MegabytesAPage(new PdfRenderer(), Agencies(9)).ShouldBeLessThan(1);

    [Fact]
    public void Word_HundredAgencies_AreNoDearerAPageThanTen()
        => MegabytesAPage(new WordRenderer(), Agencies(100)).ShouldBeLessThan(MegabytesAPage(new WordRenderer(), Agencies(10)) * Tolerance);

    [Fact]
    public void Pdf_HundredAgencies_AreNoDearerAPageThanTen()
        => MegabytesAPage(new PdfRenderer(), Agencies(100)).ShouldBeLessThan(MegabytesAPage(new PdfRenderer(), Agencies(10)) * Tolerance);

    static double MegabytesAPage(IDocumentRenderer renderer, AnswerSet answers)
    {
        var drafting = new DraftAgreement(SampleDrafts.Library);
        var request = new DraftRequest { Template = SampleDrafts.Library.Find("mou")!, Answers = answers, AsOf = new DateOnly(2026, 11, 21) };
        Document Drafted() => drafting.Run(request).Draft!.Document;
        int pages = new PdfRenderer().Render(Drafted()).Pages!.Value;
        // Texts are interpreted the first few times and compiled after that, which allocates less: both sides are measured compiled.
        for (int i = 0; i < Enough; i++)
        {
            renderer.Render(Drafted());
        }
        long before = GC.GetAllocatedBytesForCurrentThread();
        renderer.Render(Drafted());
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Megabyte / pages;
    }

    static AnswerSet Agencies(int count)
    {
        var file = JsonNode.Parse(File.ReadAllText(CliRun.County))!;
        var partners = file["partners"]!.AsArray();
        for (int i = partners.Count + 1; i <= count; i++)
        {
            var partner = partners[i % 9]!.DeepClone();
            partner["partner_id"] = $"p{i}";
            partner["legal_name"] = $"Agency Number {i}";
            partners.Add(partner);
        }
        return new AnswerFileReader(SampleDrafts.Library.Questions).Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Answers!;
    }
}
