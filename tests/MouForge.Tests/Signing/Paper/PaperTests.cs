using MouForge.AuditTrail;
using MouForge.Signing;
using MouForge.Signing.Paper;

namespace MouForge.Tests.Signing.Paper;

public sealed class PaperTests
{
    static readonly RecordActor Clerk = new(ActorRole.Representative, "pe_clerk");
    static readonly RecordActor Second = new(ActorRole.Lead, "pe_lead");

    readonly SigningScene _scene = new();

    [Fact]
    public async Task AcceptScan_EverythingOnThePage_IsASignatureWithItsPaper()
    {
        await _scene.SendAsync(3);
        await ChooseAsync("p2");
        SigningScene.Done(await UploadAsync("p2", Pictures.Png()));

        var envelope = SigningScene.Done(await AcceptAsync("p2", Pictures.Png()));

        envelope.FindParty("p2")!.Status.ShouldBe(PartyStatus.Signed);
        envelope.FindParty("p2")!.Signature!.SignedDate.ShouldBe(new DateOnly(2026, 11, 21));
        await JsonSnapshot.VerifyAsync("PaperSignature", (await _scene.SignaturesAsync()).ShouldHaveSingleItem());
        (await _scene.Store.ReadAsync(UploadScan.ScanName(SigningScene.Record, Hash(Pictures.Png())))).ShouldNotBeNull();
    }

    [Fact]
    public async Task AcceptScan_ByTheUploader_IsRefused()
    {
        await _scene.SendAsync(3);
        await ChooseAsync("p2");
        await UploadAsync("p2", Pictures.Png());

        (await AcceptAsync("p2", Pictures.Png(), command => command with { Actor = Clerk })).Refusal!.Code.ShouldBe("own_scan");
        (await AcceptAsync("p2", Pictures.Png(), command => command with { Actor = RecordActor.System })).Refusal!.Code.ShouldBe("own_scan");
    }

    [Fact]
    public async Task AcceptScan_SomethingMissing_SaysWhat()
    {
        await _scene.SendAsync(3);
        await ChooseAsync("p2");
        await UploadAsync("p2", Pictures.Png());

        async Task<string> Sentence(Func<AcceptScan.Command, AcceptScan.Command> change) => (await AcceptAsync("p2", Pictures.Png(), change)).Refusal!.Sentence;

        (await Sentence(command => command with { HasName = false })).ShouldContain("the name is missing");
        (await Sentence(command => command with { HandwrittenDate = null })).ShouldContain("the date is missing");
        (await Sentence(command => command with { HasAllPages = false })).ShouldContain("a page is missing");
        (await Sentence(command => command with { HasCode = false })).ShouldContain(SigningScene.Code.ToString());
        (await Sentence(command => command with { HasInitials = false })).ShouldContain("initials");
        (await Sentence(command => command with { HandwrittenDate = new(2026, 12, 1) })).ShouldContain("has not come yet");
        (await Sentence(command => command with { HandwrittenDate = new(2026, 1, 1) })).ShouldContain("before the text was locked");
    }

    [Fact]
    public async Task UploadScan_OneScanForTwoParties_IsRefusedAndRecorded()
    {
        await _scene.SendAsync(4);
        await ChooseAsync("p2");
        await ChooseAsync("p3");
        await UploadAsync("p2", Pictures.Png());

        // The same page with other metadata is the same page.
        var outcome = await UploadAsync("p3", Pictures.Png(0, 2, 2, ("tEXt", "Title\0other")));

        outcome.Refusal!.Code.ShouldBe("same_scan");
        (await _scene.KindsAsync())[^1].ShouldBe(EventKind.ScanRefused);
    }

    [Fact]
    public async Task UploadScan_FileThatIsNone_IsRecordedAndNotKept()
    {
        await _scene.SendAsync(3);
        await ChooseAsync("p2");

        var outcome = await UploadAsync("p2", Pictures.Pdf("/OpenAction<</S/JavaScript>>"));

        outcome.Refusal!.Code.ShouldBe("active_content");
        (await _scene.KindsAsync())[^1].ShouldBe(EventKind.ScanRefused);
        (await _scene.Store.ListAsync(MouForge.Blobs.BlobContainer.Vault, $"{SigningScene.Record.Folder}/scans/").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task UploadScan_PaperNotChosen_AsksToChooseIt()
    {
        await _scene.SendAsync(3);

        (await UploadAsync("p2", Pictures.Png())).Refusal!.Code.ShouldBe("paper_not_chosen");
    }

    [Fact]
    public async Task RejectScan_Unreadable_LetsTheAgencySendAnother()
    {
        await _scene.SendAsync(3);
        await ChooseAsync("p2");
        await UploadAsync("p2", Pictures.Png(1));

        var rejected = SigningScene.Done(await new RejectScan(_scene.Log).RunAsync(new()
        {
            Record = SigningScene.Record,
            Actor = Second,
            PartyId = "p2",
            Scan = Hash(Pictures.Png(1)),
            Category = "unreadable",
        }));
        await UploadAsync("p2", Pictures.Png(2));

        rejected.FindParty("p2")!.Status.ShouldBe(PartyStatus.PaperChosen);
        (await AcceptAsync("p2", Pictures.Png(1))).Refusal!.Code.ShouldBe("other_scan");
        (await AcceptAsync("p2", Pictures.Png(2))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task ChoosePaper_ThenSigningOnTheScreen_IsStillPossible()
    {
        await _scene.SendAsync(3);
        await ChooseAsync("p2");

        (await _scene.SignAsync("p2")).FindParty("p2")!.Status.ShouldBe(PartyStatus.Signed);
    }

    async Task ChooseAsync(string party) => SigningScene.Done(await new ChoosePaper(_scene.Gate).RunAsync(_scene.Token(party)));

    Task<Outcome<Envelope>> UploadAsync(string party, byte[] upload) => new UploadScan(_scene.Log, _scene.Store, _scene.Clock).RunAsync(new()
    {
        Record = SigningScene.Record,
        Actor = Clerk,
        PartyId = party,
        Upload = upload,
        ReceivedDate = new(2026, 11, 22),
        OriginalLocation = "County clerk's office",
    });

    Task<Outcome<Envelope>> AcceptAsync(string party, byte[] scan, Func<AcceptScan.Command, AcceptScan.Command>? change = null)
    {
        var command = new AcceptScan.Command
        {
            Record = SigningScene.Record,
            Actor = Second,
            PartyId = party,
            Scan = Hash(scan),
            Signer = SigningScene.Invitee($"pe_{party}"),
            Authority = new("office", null, null, null, "auth-1", true),
            HandwrittenDate = new(2026, 11, 21),
            HasName = true,
            HasAllPages = true,
            HasCode = true,
        };
        return new AcceptScan(_scene.Log, _scene.AuditLog, new PersonalDetails(_scene.Store)).RunAsync(change is null ? command : change(command));
    }

    static ContentHash Hash(byte[] upload) => ScanFile.Read(upload).Value!.Hash;
}
