using MouForge.Documents.Pdf.Tests.Samples;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Signatures;
using MouForge.Tests.Shared;

namespace MouForge.Documents.Pdf.Tests.Executions;

public sealed class ExecutedCopyRendererTests : IDisposable
{
    readonly SealCertificate _certificate = SampleExecution.Certificate();
    readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public void Dispose()
    {
        _certificate.Dispose();
        File.Delete(_file);
    }

    [Theory]
    [InlineData(4, 7, "en")]
    [InlineData(24, 60, "en")]
    [InlineData(9, 20, "es")]
    public async Task RenderAsync_Signed_HoldsForOutsideTools(int parties, int events, string language)
    {
        var sample = new SampleExecution(parties, events, language);

        await WriteAsync(sample);

        OutsideTool.SealedConformance(_file).ShouldBeEmpty();
        OutsideTool.QpdfCheck(_file).ShouldBeEmpty();
        OutsideTool.Succeed("pdfsig", "poppler-utils", "-nocert", _file).ShouldContain("Signature is Valid");
    }

    [Fact]
    public async Task RenderAsync_Signed_KeepsTheLockedBytesAndSaysItIsInForce()
    {
        var sample = new SampleExecution();

        byte[] copy = await WriteAsync(sample);

        copy.AsSpan(0, sample.Locked.Bytes.Length).SequenceEqual(sample.Locked.Bytes.Span).ShouldBeTrue();
        string text = OutsideTool.PdfText(_file);
        text.ShouldContain("Version 3 · In force since March 12, 2026");
        text.ShouldContain("From March 12, 2026");
        text.ShouldNotContain("Version 3 · For signature");
        text.ShouldContain("Typed, March 4, 2026, 13:21 UTC · record");
        text.ShouldContain("Ink on paper, March 5, 2026 · scan checked by two people");
        text.ShouldContain("Certificate page 1 of");
        OutsideTool.PdfInfo(_file).ShouldContain("Memorandum of Understanding (In force)");
    }

    [Fact]
    public async Task RenderAsync_Signed_HasSignaturesInTheTagsOfTheirBlocksAndNoFieldsOfTheirs()
    {
        byte[] copy = await WriteAsync(new SampleExecution());

        PdfSource.Read(copy).Fields.Select(field => field.Name).ShouldBe(["release.name", "release.signature", "release.date", "seal"]);
        string tags = OutsideTool.Succeed("/usr/bin/python3", "python3-pikepdf", Repository.PathOf("tests", "tools", "pdf_tagged_text.py"), _file).Replace('\u00A0', ' ');
        tags.ShouldContain("P\tSignature\nP\tBeatrix Yarrow\nP\tName and title, if another person signs\nP\tDate\nP\tMarch 4, 2026\nP\tTyped, March 4, 2026, 13:21 UTC");
    }

    [Fact]
    public async Task RenderAsync_LongDatesAndPendingApproval_CutsNothing()
    {
        var sample = new SampleExecution(language: "es");
        var execution = sample.Execution with
        {
            Signatures = [.. sample.Execution.Signatures.Select(signature => signature with { SignedAt = new DateTimeOffset(2026, 9, 30, 12, 0, 0, TimeSpan.Zero), IsApprovalPending = true })],
        };

        var copy = await new ExecutedCopyRenderer(new PdfSealer(_certificate)).RenderAsync(sample.Locked.Bytes, execution);

        File.WriteAllBytes(_file, copy.Bytes.ToArray());
        OutsideTool.SealedConformance(_file).ShouldBeEmpty();
        string text = OutsideTool.PdfText(_file).Replace('\u00A0', ' ').Replace('\n', ' ');
        text.ShouldNotContain("…");
        text.ShouldContain("30 de septiembre de 2026");
        text.ShouldContain("aprobación pendiente");
    }

    [Fact]
    public async Task RenderAsync_Twice_DrawsTheSame()
    {
        var sample = new SampleExecution();

        byte[] first = await sample.SealedAsync(_certificate), second = await sample.SealedAsync(_certificate);

        // Only the signature differs: P-256 draws a new number each time.
        int[] differing = [.. Enumerable.Range(0, first.Length).Where(i => first[i] != second[i])];
        first.Length.ShouldBe(second.Length);
        (differing.Max() - differing.Min()).ShouldBeLessThan(3000);
    }

    [Fact]
    public async Task RenderAsync_HashOfAnotherDocument_IsRefused()
    {
        var sample = new SampleExecution();
        var renderer = new ExecutedCopyRenderer(new PdfSealer(_certificate));

        await Should.ThrowAsync<ArgumentException>(() => renderer.RenderAsync(sample.Locked.Bytes, sample.Execution with { LockedHash = new string('0', 64) }));
    }

    [Fact]
    public async Task RenderPublicAsync_PublicCopy_SaysTheStateAndIsSealed()
    {
        var sample = new SampleExecution();
        var renderer = new ExecutedCopyRenderer(new PdfSealer(_certificate));

        var sealedCopy = await renderer.RenderPublicAsync(sample.Locked.Bytes, sample.Execution);

        File.WriteAllBytes(_file, sealedCopy.Bytes.ToArray());
        OutsideTool.SealedConformance(_file).ShouldBeEmpty();
        OutsideTool.PdfText(_file).ShouldContain("In force since March 12, 2026");
        OutsideTool.PdfText(_file).ShouldNotContain("Certificate of completion");
    }

    [Fact]
    public void RenderCertificate_Alone_Conforms()
    {
        var certificate = new ExecutedCopyRenderer(new PdfSealer(_certificate)).RenderCertificate(new SampleExecution(24, 60).Execution);

        File.WriteAllBytes(_file, certificate.Bytes.ToArray());
        OutsideTool.PdfConformance(_file).ShouldBeEmpty();
        string text = OutsideTool.PdfText(_file);
        text.ShouldContain("Certificate of completion");
        text.ShouldContain("Not a party: Agency 4.");
        text.ShouldNotContain("@");
    }

    async Task<byte[]> WriteAsync(SampleExecution sample)
    {
        byte[] copy = await sample.SealedAsync(_certificate);
        await File.WriteAllBytesAsync(_file, copy);
        if (Environment.GetEnvironmentVariable("MOUFORGE_KEEP") is { } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"executed-{sample.Execution.Signatures.Count}.pdf"), copy);
        }
        return copy;
    }
}
