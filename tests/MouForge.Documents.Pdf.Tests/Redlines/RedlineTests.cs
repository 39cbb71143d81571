using MouForge.Documents.Comparison;
using MouForge.Documents.Numbering;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Edits;

namespace MouForge.Documents.Pdf.Tests.Redlines;

public sealed class RedlineTests : IDisposable
{
    static readonly PdfRenderer Renderer = new();

    readonly string _folder = Directory.CreateTempSubdirectory("mouforge-redline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Render_RandomRedlines_ConformToPdfUaAndPdfA()
    {
        for (int seed = 0; seed < 8; seed++)
        {
            string file = Write(Pair(seed), full: seed % 2 == 0);

            OutsideTool.PdfConformance(file).ShouldBeEmpty($"seed {seed}");
            OutsideTool.QpdfCheck(file).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Render_Redline_PrintsBothVersionsWithAWordInTheMargin()
    {
        var old = SampleAgreement.Numbered();
        string text = Text(Write(Redline.Of(old, WithText(old, "Start on time.", "Start before time.")), full: false));

        text.ShouldContain("Comparison. Version 2 against Version 2. Additions: 1. Deletions: 1.");
        text.ShouldContain("Memorandum of Understanding, comparison");
        text.ShouldContain("Not for signature");
        text.ShouldContain("Changed");
        text.ShouldContain("Start on before time.");
        text.ShouldContain("2 Nature of this document");
        text.ShouldNotContain("It is not a contract, creates no duty to pay");
        text.ShouldNotContain("Draft");
    }

    [Fact]
    public void Render_ChangedWords_SayAloudWhatHappenedToThem()
    {
        var old = SampleAgreement.Numbered();
        string file = Write(Redline.Of(old, WithText(old, "Start on time.", "Start before time.")), full: false);

        string spoken = OutsideTool.Succeed("qpdf", "qpdf", "--qdf", "--object-streams=disable", file, "-");

        spoken.ShouldContain("/ActualText ([deleted: on])");
        spoken.ShouldContain("/ActualText ([added: before])");
    }

    [Fact]
    public void Render_FullRedline_HasTheUnchangedTextAndNoFields()
    {
        var old = SampleAgreement.Numbered();
        string file = Write(Redline.Of(old, WithText(old, "Start on time.", "Start before time.")), full: true);

        Text(file).ShouldContain("creates no duty to pay");
        OutsideTool.PdfInfo(file).ShouldMatch("Form: +none");
    }

    [Fact]
    public void Render_SameVersionTwice_SaysSo()
    {
        var document = SampleAgreement.Numbered();

        OutsideTool.PdfText(Write(Redline.Of(document, document), full: false)).ShouldContain("Both versions say the same.");
    }

    [Fact]
    public void Render_SameRedline_GivesTheSameBytes()
        => Renderer.Render(Pair(4), full: true).Bytes.Span.SequenceEqual(Renderer.Render(Pair(4), full: true).Bytes.Span).ShouldBeTrue();

    string Write(Redline redline, bool full)
    {
        string file = Path.Combine(_folder, "redline.pdf");
        File.WriteAllBytes(file, Renderer.Render(redline, full).Bytes.Span);
        return file;
    }

    static string Text(string file) => string.Join(' ', OutsideTool.PdfText(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static Document WithText(Document document, string from, string to) => new ReplacedText(from, to).Rewrite(document);

    static Redline Pair(int seed)
    {
        var old = RandomEdit.Of(SampleAgreement.Unnumbered(), seed);
        return Redline.Of(DocumentNumbering.Number(old).Document, DocumentNumbering.Number(RandomEdit.Of(old, seed + 10_000)).Document);
    }
}
