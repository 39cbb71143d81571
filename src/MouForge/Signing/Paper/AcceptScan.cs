using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Signing.Inviting;
using MouForge.Signing.Records;

namespace MouForge.Signing.Paper;

/// <summary>A second person compares a scan with what must be on the page; if all is there, the party has signed.</summary>
/// <param name="log">The envelopes.</param>
/// <param name="trail">The lines themselves.</param>
/// <param name="personal">What lies beside them: where the original is kept.</param>
public sealed class AcceptScan(EnvelopeLog log, AuditLog trail, PersonalDetails personal)
{
    /// <summary>Accepts it, or says why not.</summary>
    public async Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        var envelope = await log.ReadAsync(command.Record, cancellation);
        var upload = await UploadAsync(command, envelope.FindParty(command.PartyId)?.Scan, cancellation);
        return await log.AppendAsync(command.Record, draft => Decide(draft, command, upload), cancellation);
    }

    async Task<ScanUpload?> UploadAsync(Command command, PendingScan? scan, CancellationToken cancellation)
    {
        if (scan is null)
            return null;
        var line = (await trail.ReadAsync(command.Record, cancellation)).Lines[scan.Line - 1];
        var details = await personal.ReadAsync(command.Record, line, cancellation);
        return new(scan.Hash, line.Details.Date("received") ?? default, details.GetValueOrDefault("original_location"), line.Details.Flag("by_post"));
    }

    static Refusal? Decide(EnvelopeDraft draft, Command command, ScanUpload? upload)
    {
        if (draft.Envelope.FindParty(command.PartyId) is not { } party)
            return Refusals.NoParty(command.PartyId);
        if (party.Scan is not { } scan || upload is null)
            return Refusals.NoScan;
        if (scan.Hash != command.Scan || upload.Hash != command.Scan)
            return Refusals.OtherScan;
        if (command.Actor.Id is null || scan.UploaderId == command.Actor.Id)
            return Refusals.OwnScan;
        if (draft.Envelope.Status is EnvelopeStatus.Voided or EnvelopeStatus.Expired)
            return Refusals.Over(draft.Envelope.Status);
        if ((CheckPage(draft, command) ?? command.Signer.Check() ?? Words.CheckName("The basis of the authority", command.Authority.Basis)) is { } refusal)
            return refusal;
        draft.Add(Accepted(draft, party, command, upload));
        return null;
    }

    static Refusal? CheckPage(EnvelopeDraft draft, Command command)
    {
        if (!command.HasName)
            return Refusals.ScanIncomplete("the name is missing");
        if (command.HandwrittenDate is not { } date)
            return Refusals.ScanIncomplete("the date is missing");
        if (!command.HasAllPages)
            return Refusals.ScanIncomplete("a page is missing");
        if (!command.HasCode)
            return Refusals.ScanIncomplete($"the code on the page is not {draft.Envelope.Locked!.ContentCode}, so it is another text");
        if (command.HasInitials == false)
            return Refusals.ScanIncomplete("initials are missing");
        if (date > SigningDay.Latest(draft.Now))
            return Refusals.BadDates("the date on the page has not come yet.");
        return date < SigningDay.Earliest(draft.Envelope.Locked!.LockedAt) ? Refusals.BadDates("the date on the page is before the text was locked.") : null;
    }

    static RecordEvent Accepted(EnvelopeDraft draft, Party party, Command command, ScanUpload upload)
    {
        bool isPending = command.Approval is not null || (party.Terms.ApprovalBody is not null && command.Authority.Reference is null or "pending");
        var record = SignatureDraft.Begin(draft, party, command.Signer.PersonId, SigningContext.None, upload.ByPost ? SigningMethod.WetInkPost : SigningMethod.WetInkUpload) with
        {
            Signer = new(command.Signer.PersonId, command.Signer.Name, command.Signer.Title, command.Signer.Email, command.Signer.Phone),
            Authority = command.Authority,
            Scan = new(upload.Hash.Value, party.Scan!.UploaderId, upload.ReceivedDate, upload.OriginalLocation),
            LocalOffset = null,
            HandwrittenDate = command.HandwrittenDate,
            Identity = new("checked scan", WitnessId: command.Actor.Id),
            Approval = command.Approval ?? (isPending ? new(party.Terms.ApprovalBody!, null) : null),
            Verification = new(command.Actor.Id ?? "", command.HasName, true, command.HasAllPages, command.HasCode, command.HasInitials),
            Status = StatusText.Of(isPending ? PartyStatus.SignedPendingApproval : PartyStatus.Signed),
        };
        return SignatureDraft.Event(command.Actor, EventKind.ScanAccepted, record, new JsonObject
        {
            ["scan"] = upload.Hash.Value,
            ["date"] = RecordTime.Write(command.HandwrittenDate!.Value),
            ["pending"] = isPending ? true : null,
        });
    }

    sealed record ScanUpload(ContentHash Hash, DateOnly ReceivedDate, string? OriginalLocation, bool ByPost);

    /// <summary>What the second person saw.</summary>
    public sealed record Command
    {
        /// <summary>Whose record.</summary>
        public required RecordName Record { get; init; }

        /// <summary>The second person, with an id.</summary>
        public required RecordActor Actor { get; init; }

        /// <summary>Whose scan.</summary>
        public required string PartyId { get; init; }

        /// <summary>The scan that was looked at.</summary>
        public required ContentHash Scan { get; init; }

        /// <summary>Name and title as they stand on the page, and the id of who signed.</summary>
        public required Invitee Signer { get; init; }

        /// <summary>The authority as it stands on the page.</summary>
        public required SignatureRecord.AuthorityV1 Authority { get; init; }

        /// <summary>The date written by hand; null where there is none.</summary>
        public required DateOnly? HandwrittenDate { get; init; }

        /// <summary>The name is there.</summary>
        public required bool HasName { get; init; }

        /// <summary>The pages are complete.</summary>
        public required bool HasAllPages { get; init; }

        /// <summary>The code on the page is that of the locked text.</summary>
        public required bool HasCode { get; init; }

        /// <summary>The initials are there; null where none were asked for.</summary>
        public bool? HasInitials { get; init; }

        /// <summary>The approval that the signature is to wait for; null where it needs none, or has it.</summary>
        public SignatureRecord.ApprovalV1? Approval { get; init; }
    }
}
