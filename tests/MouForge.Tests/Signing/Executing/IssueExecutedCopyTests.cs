using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using MouForge.Documents.Rendering;
using MouForge.SampleCoalitions;
using MouForge.Signing.Executing;
using MouForge.Tests.AuditTrail;
using MouForge.Tests.Blobs;
using MouForge.Tests.Content;
using MouForge.Tests.SampleCoalitions;
using MouForge.Tests.Versions;
using MouForge.Versions;

namespace MouForge.Tests.Signing.Executing;

public sealed class IssueExecutedCopyTests
{
    static readonly AgreementBlobs Signed = new(CoalitionId.Parse("svatc"), AgreementId.Parse("mou"));
    static readonly AgreementBlobs Unsigned = new(CoalitionId.Parse("qbp"), AgreementId.Parse("mou"));

    readonly MemoryBlobStore _store = new();
    readonly PlainCopyMaker _maker = new();
    readonly VersionDrafting _drafting = new(TemplateContent.Library, [new PlainRenderer(OutputFormat.Word), new ScannableRenderer()]);

    [Fact]
    public async Task Issue_AgreementCompleted_StoresTheFilesAndRecordsTheirHashes()
    {
        await LoadAsync();

        var sealedLines = (await LinesAsync(Signed)).Where(line => line.Kind == EventKind.Sealed).ToList();
        var details = sealedLines.ShouldHaveSingleItem().Details;
        var copy = (await _store.ReadAsync(Signed.Executed(1, ".pdf"))).ShouldNotBeNull();
        details.Hash("sha256").ShouldBe(ContentHash.Of(copy.Content.Span));
        details.Flag("complete").ShouldBeTrue();
        details.Text("level").ShouldBe("B-B");
        (await _store.ReadAsync(Signed.Executed(1, ".public.pdf"))).ShouldNotBeNull();
        (await _store.ReadAsync(Signed.Executed(1, ".certificate.pdf"))).ShouldNotBeNull();
    }

    [Fact]
    public async Task Issue_Execution_NamesEveryPartyAndCarriesRecordAndWordFile()
    {
        await LoadAsync();

        var execution = _maker.Made[^1];
        execution.PartyIds.Count.ShouldBe(4);
        execution.Signatures.Select(signature => signature.PartyId).ShouldBe(execution.PartyIds);
        execution.Attachments.Select(file => file.Name).ShouldBe(["record.jsonl", "document.docx"]);
        execution.CopiesFrom.ShouldBe("PO Box 12, Tessel, OH");
        execution.ConsentStatement.ShouldStartWith("I agree to sign this document electronically.");
    }

    [Fact]
    public async Task Issue_IssuedBefore_GivesTheSameAndMakesNone()
    {
        await LoadAsync();
        int made = _maker.Made.Count;

        var again = await IssueAsync(Signed);

        again.Value!.Issue.ShouldBe(1);
        _maker.Made.Count.ShouldBe(made);
        (await LinesAsync(Signed)).Count(line => line.Kind == EventKind.Sealed).ShouldBe(1);
    }

    [Fact]
    public async Task Issue_NotInEffect_IsRefused()
    {
        await LoadAsync();

        (await IssueAsync(Unsigned)).Refusal!.Code.ShouldBe("not_in_effect");
    }

    [Fact]
    public async Task Issue_SealFails_RecordsNothingAndMayBeTriedAgain()
    {
        _maker.Fault = "no key";
        await Should.ThrowAsync<IOException>(LoadAsync);
        (await LinesAsync(new(CoalitionId.Parse("mctf"), AgreementId.Parse("mou")))).ShouldNotContain(line => line.Kind == EventKind.Sealed);
        _maker.Fault = null;

        (await IssueAsync(new(CoalitionId.Parse("mctf"), AgreementId.Parse("mou")))).Value!.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public async Task Issue_FilesOfATryThatWasNeverRecorded_TakesTheNextNumber()
    {
        _maker.Fault = "no key";
        await Should.ThrowAsync<IOException>(LoadAsync);
        _maker.Fault = null;
        var agreement = new AgreementBlobs(CoalitionId.Parse("mctf"), AgreementId.Parse("mou"));
        await _store.CreateAsync(agreement.Executed(1, ".pdf"), "half"u8.ToArray());

        (await IssueAsync(agreement)).Value!.Issue.ShouldBe(2);
    }

    Task LoadAsync() => new LoadSamples(_store, _drafting, _maker, new CountingRandom()).RunAsync(new DateOnly(2026, 11, 21));

    async Task<IReadOnlyList<RecordLine>> LinesAsync(AgreementBlobs agreement)
        => (await Log().ReadAsync(agreement.Record)).Lines;

    async Task<MouForge.Signing.Outcome<IssuedCopy>> IssueAsync(AgreementBlobs blobs)
    {
        var agreement = (await new AgreementStore(Log()).FindAsync(blobs.Coalition, blobs.Agreement)).ShouldNotBeNull();
        return await new IssueExecutedCopy(_store, Log(), _drafting, _maker, TimeProvider.System).RunAsync(agreement);
    }

    AuditLog Log() => new(_store, TimeProvider.System, new CountingRandom());
}
