using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Signing;
using MouForge.Signing.Acts;
using MouForge.Signing.Inviting;
using MouForge.Signing.Locking;
using MouForge.Signing.Paper;
using MouForge.Versions;

namespace MouForge.SampleCoalitions;

/// <summary>The signing of one sample agreement.</summary>
sealed class SampleSigning(SampleStore store, Agreement agreement, LockedVersion version, SampleSignatories signatories)
{
    static readonly SigningContext Context = new() { UserAgent = "Sample", TimeZone = "America/New_York", LocalOffset = TimeSpan.FromHours(-5) };

    readonly Dictionary<string, LinkToken> _links = new(StringComparer.Ordinal);

    /// <summary>The parties, the lead last.</summary>
    public IReadOnlyList<string> Parties { get; } = [.. version.Parties.OrderBy(party => party.IsLead).Select(party => party.Id)];

    RecordName Record => agreement.Blobs.Record;

    /// <summary>Asks every party's signatory to sign.</summary>
    public async Task InviteAllAsync()
    {
        foreach (string party in Parties)
        {
            var command = new InviteRecipient.Command { Record = Record, Actor = SampleStory.LeadActor, PartyId = party, Invitee = signatories.Of(party) };
            _links[party] = SampleStore.Done(await new InviteRecipient(store.Envelopes, store.Links, store.Clock, store.Random).RunAsync(command)).Token;
        }
    }

    /// <summary>A signatory reads the text, proves who it is, agrees to sign electronically and signs.</summary>
    /// <param name="party">For which party.</param>
    /// <param name="isApproved">Whether the board or council that must approve has done so.</param>
    public async Task SignAsync(string party, bool isApproved = true)
    {
        var token = await EnterAsync(party);
        SampleStore.Done(await new GiveConsent(store.Gate).RunAsync(new(token, "ec-1", true, store.Clock.GetUtcNow())));
        store.Clock.Pass(2);
        var signer = signatories.Of(party);
        SampleStore.Done(await new SignAgreement(store.Gate).RunAsync(new SignAgreement.Command
        {
            Token = token,
            Version = version.Number,
            Pdf = version.Pdf,
            ContentCode = version.ContentCode,
            Signer = signer,
            Authority = signatories.AuthorityOf(party, isApproved),
            Intent = new("int-1", "I sign for my agency"),
            Mark = new SignatureMark.Typed(signer.Name, "script"),
            Context = Context,
            ReviewStep = true,
        }));
        SampleStore.Done(await new RecordStep(store.Gate).RunAsync(new(token, SigningStep.CopyGiven)));
    }

    /// <summary>A signatory declines; the words are for the lead alone.</summary>
    public async Task DeclineAsync(string party, string category, string words)
        => SampleStore.Done(await new DeclineToSign(store.Gate).RunAsync(new DeclineToSign.Command
        {
            Token = await EnterAsync(party),
            Category = category,
            Words = words,
            WantsChanges = true,
            Intent = new("int-1", "I decline"),
            Context = Context,
        }));

    /// <summary>A signatory prints the text, signs it by hand and sends a scan, which the lead compares and accepts.</summary>
    public async Task SignOnPaperAsync(string party)
    {
        var signer = signatories.Of(party);
        SampleStore.Done(await new ChoosePaper(store.Gate).RunAsync(_links[party]));
        // There is no scanner here: the printed text itself stands for the scan of the signed page.
        var locked = await store.Versions.FindAsync(agreement.Blobs, version.Number, VersionStage.Locked);
        var scan = (await store.Versions.ReadAsync(agreement.Blobs, locked!, VersionFiles.Pdf))!.Value;
        var envelope = SampleStore.Done(await new UploadScan(store.Envelopes, store.Blobs, store.Clock).RunAsync(new UploadScan.Command
        {
            Record = Record,
            Actor = new RecordActor(ActorRole.Signatory, signer.PersonId),
            PartyId = party,
            Upload = scan,
            ReceivedDate = store.Today,
            OriginalLocation = "the agency's own files",
            Context = Context,
        }));
        store.Clock.Pass(90);
        SampleStore.Done(await new AcceptScan(store.Envelopes, store.Log, new PersonalDetails(store.Blobs)).RunAsync(new AcceptScan.Command
        {
            Record = Record,
            Actor = SampleStory.LeadActor,
            PartyId = party,
            Scan = envelope.FindParty(party)!.Scan!.Hash,
            Signer = signer,
            Authority = signatories.AuthorityOf(party, isApproved: true),
            HandwrittenDate = store.Today,
            HasName = true,
            HasAllPages = true,
            HasCode = true,
        }));
    }

    /// <summary>The executed copy is made and sealed.</summary>
    public async Task IssueAsync() => SampleStore.Done(await store.Issue.RunAsync(agreement));

    async Task<LinkToken> EnterAsync(string party)
    {
        var token = _links[party];
        SampleStore.Done(await new RecordStep(store.Gate).RunAsync(new(token, SigningStep.LinkOpened)));
        var code = SampleStore.Done(await new SendCode(store.Gate, store.Links, store.Clock, store.Random).RunAsync(new(token, "email")));
        store.Clock.Pass(1);
        SampleStore.Done(await new CheckCode(store.Gate, store.Links).RunAsync(new(token, code.Code)));
        SampleStore.Done(await new RecordStep(store.Gate).RunAsync(new(token, SigningStep.DocumentViewed, version.Pages)));
        store.Clock.Pass(14);
        return token;
    }
}
