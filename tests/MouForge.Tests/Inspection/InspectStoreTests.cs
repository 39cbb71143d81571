using System.Text;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Inspection;
using MouForge.Tests.AuditTrail;
using MouForge.Tests.Blobs;
using MouForge.Tests.Versions;
using MouForge.Versions;

namespace MouForge.Tests.Inspection;

public sealed class InspectStoreTests : IAsyncLifetime
{
    static readonly AgreementBlobs Names = SampleVersions.Names;
    static readonly BlobName Pdf = Names.VersionFile(1, VersionStage.Draft, VersionFiles.Pdf);

    SampleVersions _sample = null!;
    DocumentVersion _version = null!;

    MemoryBlobStore Store => _sample.Coalition.Store;

    public async Task InitializeAsync()
    {
        _sample = await SampleVersions.LoadedAsync();
        (_version, _) = await _sample.PublishAsync();
        await _sample.ConfirmNotesAsync(_version);
        (await _sample.LockAsync(1)).Failure.ShouldBeNull();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Inspect_SoundStore_FindsNothing()
    {
        var result = await InspectAsync();

        result.Findings.ShouldBeEmpty();
        result.IsSound.ShouldBeTrue();
        result.Records.ShouldBe(2);
        result.Versions.ShouldBe(2);
    }

    [Fact]
    public async Task Inspect_OneFlippedByteOfARecord_IsFound()
    {
        byte[] lines = (await Store.ReadAsync(Names.Record.Lines))!.Content.ToArray();
        lines[lines.AsSpan().IndexOf("\"at\""u8) + 10] ^= 1;
        await Store.PutAsync(Names.Record.Lines, lines);

        var result = await InspectAsync();

        result.IsSound.ShouldBeFalse();
        var finding = result.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Place).ShouldBe((FindingCodes.Record, Names.Record.Lines.ToString()));
        finding.Sentence.ShouldStartWith("Line 1");
    }

    [Fact]
    public async Task Inspect_FileOfAVersionChangedOrGone_IsFound()
    {
        var word = Names.VersionFile(1, VersionStage.Locked, VersionFiles.Word);
        await Store.PutAsync(Pdf, "another"u8.ToArray());
        await Store.DeleteAsync(word);

        var findings = (await InspectAsync()).Findings;

        findings.Select(finding => (finding.Code, finding.Place)).ShouldBe([(FindingCodes.VersionFile, Pdf.ToString()), (FindingCodes.VersionFile, word.ToString())]);
        findings[0].Sentence.ShouldContain("not the file that was stored");
        findings[1].Sentence.ShouldContain("gone");
    }

    [Fact]
    public async Task Inspect_ManifestThatWasNotRecorded_IsFound()
    {
        var name = Names.VersionFile(1, VersionStage.Draft, VersionFiles.Manifest);
        string manifest = Encoding.UTF8.GetString((await Store.ReadAsync(name))!.Content.Span);
        await Store.PutAsync(name, Encoding.UTF8.GetBytes(manifest.Replace("Memorandum", "Memorandun", StringComparison.Ordinal)));

        (await InspectAsync()).Findings.ShouldHaveSingleItem().Sentence.ShouldContain("does not know version 1 by this manifest");
    }

    [Fact]
    public async Task Inspect_DamagedManifest_IsFound()
    {
        await Store.PutAsync(Names.VersionFile(1, VersionStage.Locked, VersionFiles.Manifest), "{"u8.ToArray());

        (await InspectAsync()).Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.Manifest);
    }

    [Fact]
    public async Task Inspect_ScanThatIsNotItsName_IsFound()
    {
        var name = Names.Scan(ContentHash.Of("scan"u8));
        await Store.PutAsync(name, "another"u8.ToArray());

        var result = await InspectAsync();

        result.Scans.ShouldBe(1);
        result.Findings.ShouldHaveSingleItem().Place.ShouldBe(name.ToString());
    }

    [Fact]
    public async Task Inspect_PersonalDetailChanged_IsFoundAndDeletedIsNot()
    {
        var line = (await _sample.LinesAsync()).First(line => line.Personal.Count > 0);
        var name = Names.Record.Private(line.Seq);
        string details = Encoding.UTF8.GetString((await Store.ReadAsync(name))!.Content.Span);

        await Store.PutAsync(name, Encoding.UTF8.GetBytes(details.Replace("Ada Counsel", "Eve Counsel", StringComparison.Ordinal)));
        (await InspectAsync()).Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.DetailChanged);

        await Store.DeleteAsync(name);
        (await InspectAsync()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Inspect_DetailsOfALineThatNeverCame_AreDeletedByRepair()
    {
        int next = (await _sample.LinesAsync()).Count + 1;
        await Store.PutAsync(Names.Record.Private(next), "{}"u8.ToArray());

        (await InspectAsync()).Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.DetailWithoutLine);
        (await InspectAsync(repair: true)).IsSound.ShouldBeTrue();

        (await Store.ReadAsync(Names.Record.Private(next))).ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("newest")]
    [InlineData("locked")]
    public async Task Inspect_StatusGoneOrWrong_IsRebuiltByRepair(string? wrong)
    {
        var before = (await Store.ReadAsync(Names.Status))!.Metadata;
        await Store.DeleteAsync(Names.Status);
        if (wrong is not null)
            await Store.PutAsync(Names.Status, default, new Dictionary<string, string>(before) { [wrong] = "7" });

        var found = (await InspectAsync()).Findings.ShouldHaveSingleItem();
        var repaired = await InspectAsync(repair: true);

        (found.Code, found.IsRepaired).ShouldBe((FindingCodes.Status, false));
        repaired.IsSound.ShouldBeTrue();
        repaired.Findings.ShouldHaveSingleItem().IsRepaired.ShouldBeTrue();
        (await InspectAsync()).Findings.ShouldBeEmpty();
        (await Store.ReadAsync(Names.Status))!.Metadata.ShouldBe(before, ignoreOrder: true);
    }

    Task<InspectStore.Result> InspectAsync(bool repair = false)
        => new InspectStore(Store, new AuditLog(Store, _sample.Coalition.Clock, new CountingRandom())).RunAsync(new(repair));
}
