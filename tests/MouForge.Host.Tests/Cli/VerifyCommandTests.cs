using System.Text;
using System.Text.Json.Nodes;
using MouForge.Documents.Executions;
using MouForge.Documents.Pdf.Tests.Samples;
using MouForge.Host.Tests.Samples;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Signatures;
using MouForge.Pdf.Updates;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Cli;

public sealed class VerifyCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly SealCertificate _certificate = SampleExecution.Certificate();

    public void Dispose()
    {
        _folder.Dispose();
        _certificate.Dispose();
    }

    [Fact]
    public async Task Verify_CopyAsIssued_HoldsAndNamesWhoSigned()
    {
        var (exit, report) = Verify(await CopyAsync(new SampleExecution()), "--trust", Trusted(_certificate));

        exit.ShouldBe(0);
        ((bool)report["holds"]!).ShouldBeTrue();
        Codes(report).ShouldBe(["no_timestamp"]);
        report["signatures"]!.AsArray().Count.ShouldBe(3);
        ((string?)report["signatures"]![0]!["method"]).ShouldBe("typed");
        ((string?)report["seals"]![0]!["issuer"]).ShouldBe("trusted");
    }

    [Fact]
    public async Task Verify_NoTrustGiven_SaysThatTheIssuerWasNotChecked()
    {
        var (exit, report) = Verify(await CopyAsync(new SampleExecution()));

        exit.ShouldBe(0);
        Codes(report).ShouldContain("issuer_not_checked");
        report.ToJsonString().ShouldContain(_certificate.Fingerprint);
    }

    [Theory]
    [InlineData(0.02, "text_changed")]
    [InlineData(0.5, "text_changed")]
    [InlineData(0.8, "seal_broken")]
    [InlineData(0.999, "seal_broken")]
    public async Task Verify_OneByteFlipped_DoesNotHold(double place, string code)
    {
        byte[] copy = await CopyAsync(new SampleExecution());
        copy[(int)(copy.Length * place)] ^= 1;

        var (exit, report) = Verify(copy);

        exit.ShouldBe(3);
        Codes(report).ShouldContain("seal_broken");
        Codes(report).ShouldContain(found => found == code || found == "unreadable");
    }

    [Fact]
    public async Task Verify_EventRemoved_SaysWhichOneIsMissing()
    {
        var sample = new SampleExecution();
        string[] lines = Encoding.UTF8.GetString(sample.Record).Split('\n');

        var (exit, report) = Verify(await CopyAsync(sample, With(sample.Execution, string.Join('\n', lines[..2].Concat(lines[3..])))));

        exit.ShouldBe(3);
        Codes(report).ShouldBe(["event_removed", "issuer_not_checked", "no_timestamp"]);
        report.ToJsonString().ShouldContain("Line 3 is missing");
    }

    [Fact]
    public async Task Verify_LastEventsCutOff_SaysHowManyThereWere()
    {
        var sample = new SampleExecution();
        string[] lines = Encoding.UTF8.GetString(sample.Record).Split('\n');

        var (exit, report) = Verify(await CopyAsync(sample, With(sample.Execution, string.Join('\n', lines[..^3]) + "\n")));

        exit.ShouldBe(3);
        Codes(report).ShouldContain("event_removed");
        report.ToJsonString().ShouldContain("once had 7");
    }

    [Fact]
    public async Task Verify_RecordOfAnotherDocument_IsToldApart()
    {
        var sample = new SampleExecution();
        var other = new SampleExecution(parties: 5);
        var foreign = With(sample.Execution, Encoding.UTF8.GetString(other.Record)) with { RecordHash = other.Execution.RecordHash, RecordLines = other.Execution.RecordLines };

        var (exit, report) = Verify(await CopyAsync(sample, foreign));

        exit.ShouldBe(3);
        Codes(report).ShouldBe(["other_record", "issuer_not_checked", "no_timestamp"]);
    }

    [Fact]
    public async Task Verify_PagesSwapped_SaysWhich()
    {
        string original = Write(await CopyAsync(new SampleExecution()), "issued.pdf"), swapped = Path.Combine(_folder.Path, "swapped.pdf");
        const string script = "import pikepdf,sys\np=pikepdf.open(sys.argv[1])\nq=p.pages\nq[0].Contents,q[1].Contents=q[1].Contents,q[0].Contents\np.save(sys.argv[2])";
        OutsideTool.Succeed("/usr/bin/python3", "python3-pikepdf", "-c", script, original, swapped);

        var (exit, report) = Verify(File.ReadAllBytes(swapped));

        exit.ShouldBe(3);
        Codes(report).ShouldContain("page_swapped");
        report.ToJsonString().ShouldContain("Page 2 stands in the place of page 1");
    }

    [Fact]
    public async Task Verify_SealedBySomebodyElse_IsAForeignSeal()
    {
        using var stranger = SampleExecution.Certificate();
        byte[] copy = await new SampleExecution().SealedAsync(stranger);

        var (exit, report) = Verify(copy, "--trust", Trusted(_certificate));

        exit.ShouldBe(3);
        Codes(report).ShouldBe(["foreign_seal", "no_timestamp"]);
    }

    [Fact]
    public async Task Verify_SomethingAddedAfterTheSeal_SaysWhichPagesLookDifferent()
    {
        var update = new PdfUpdate(PdfSource.Read(await CopyAsync(new SampleExecution())), SampleExecution.At.AddDays(1));
        var content = update.Page(1).StateContent;
        content.BeginArtifact(ArtifactKind.Layout);
        content.FillRectangle(new PdfRectangle(72, 72, 468, 100), PdfColor.White);

        var (exit, report) = Verify(update.Save());

        exit.ShouldBe(3);
        Codes(report).ShouldContain("added_after_seal");
        report.ToJsonString().ShouldContain("page 2 shows something else since");
    }

    [Fact]
    public void Verify_AnotherFile_IsAProblemOfTheInput()
    {
        var (exit, report) = Verify("What was agreed"u8.ToArray());

        exit.ShouldBe(2);
        ((bool)report["holds"]!).ShouldBeFalse();
    }

    [Fact]
    public void Verify_LockedDocumentWithoutSeal_IsAProblemOfTheInput() => Verify(new SampleExecution().Locked.Bytes.ToArray()).Exit.ShouldBe(2);

    [Fact]
    public async Task Verify_ForAPerson_BeginsWithTheVerdict()
    {
        var run = CliRun.Of("verify", Write(await CopyAsync(new SampleExecution()), "copy.pdf"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("Holds: this copy is what was sealed");
        run.Output.ShouldContain("Signed for Agency 1 by Beatrix Yarrow, typed");
    }

    static Execution With(Execution execution, string record)
        => execution with { Attachments = [execution.Attachments[0] with { Content = Encoding.UTF8.GetBytes(record) }, .. execution.Attachments.Skip(1)] };

    Task<byte[]> CopyAsync(SampleExecution sample) => sample.SealedAsync(_certificate);

    async Task<byte[]> CopyAsync(SampleExecution sample, Execution execution)
        => (await new Documents.Pdf.ExecutedCopyRenderer(new PdfSealer(_certificate)).RenderAsync(sample.Locked.Bytes, execution)).Bytes.ToArray();

    (int Exit, JsonNode Report) Verify(byte[] file, params string[] options)
    {
        var run = CliRun.Of(["verify", Write(file, "copy.pdf"), "--json", .. options]);
        return (run.ExitCode, JsonNode.Parse(run.Output)!);
    }

    string Trusted(SealCertificate certificate) => Write(Encoding.ASCII.GetBytes(certificate.ExportPem()), "ca.pem");

    string Write(byte[] content, string name)
    {
        string file = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(file, content);
        return file;
    }

    static IEnumerable<string?> Codes(JsonNode report) => report["findings"]!.AsArray().Select(finding => (string?)finding!["code"]);
}
