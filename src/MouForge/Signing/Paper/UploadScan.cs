using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Signing.Acts;

namespace MouForge.Signing.Paper;

/// <summary>Takes the scan of a signed page and keeps it under its hash, to be checked by a second person.</summary>
/// <param name="log">The envelopes.</param>
/// <param name="store">Keeps the scans.</param>
/// <param name="clock">Says whether there is still time.</param>
public sealed class UploadScan(EnvelopeLog log, IBlobStore store, TimeProvider clock)
{
    /// <summary>Takes it, or says why not; a file that is not taken is recorded without being kept.</summary>
    public async Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        var read = ScanFile.Read(command.Upload);
        if (!read.IsDone)
            return await log.AppendAsync(command.Record, draft => Refuse(draft, command, read.Refusal), cancellation);
        // The vault may be write-once: nothing goes there that is refused.
        if (Check(await log.ReadAsync(command.Record, cancellation), command, read.Value, clock.GetUtcNow()) is { } refusal)
            return await log.AppendAsync(command.Record, draft => Refuse(draft, command, refusal), cancellation);
        await store.CreateAsync(ScanName(command.Record, read.Value.Hash), read.Value.Content, null, cancellation);
        return await log.AppendAsync(command.Record, draft => Decide(draft, command, read.Value), cancellation);
    }

    /// <summary>Where a scan lies.</summary>
    public static BlobName ScanName(RecordName record, ContentHash scan) => BlobName.InVault($"{record.Folder}/scans/{scan.Value}");

    static Refusal? Decide(EnvelopeDraft draft, Command command, ScanFile file)
    {
        if (Check(draft.Envelope, command, file, draft.Now) is { } refusal)
            return Refuse(draft, command, refusal);
        draft.Add(Uploaded(command, file));
        return null;
    }

    static Refusal? Check(Envelope envelope, Command command, ScanFile file, DateTimeOffset now)
    {
        if (envelope.FindParty(command.PartyId) is not { } party)
            return Refusals.NoParty(command.PartyId);
        if ((SigningGuard.CheckOpen(envelope, party, now) ?? SigningGuard.CheckTurn(envelope, party, now)) is { } closed)
            return closed;
        if (envelope.Parties.Any(other => other.Id != party.Id && other.Scans.Contains(file.Hash)))
            return Refusals.SameScan;
        return party.Status is PartyStatus.PaperChosen or PartyStatus.ScanUploaded
            ? Words.CheckWords("The place of the original", command.OriginalLocation)
            : Refusals.PaperNotChosen;
    }

    static Refusal Refuse(EnvelopeDraft draft, Command command, Refusal refusal)
    {
        bool isRecorded = draft.Last is { Kind: EventKind.ScanRefused } last && last.Details.Text("party") == command.PartyId && last.Details.Text("reason") == refusal.Code;
        if (!isRecorded && draft.Envelope.FindParty(command.PartyId) is not null)
            draft.Add(Refused(command, refusal));
        return refusal;
    }

    static RecordEvent Refused(Command command, Refusal refusal) => new()
    {
        Actor = command.Actor,
        Kind = EventKind.ScanRefused,
        Details = RecordDetails.Of(new JsonObject { ["party"] = command.PartyId, ["reason"] = refusal.Code }),
    };

    static RecordEvent Uploaded(Command command, ScanFile file) => new()
    {
        Actor = command.Actor,
        Kind = EventKind.ScanUploaded,
        Details = RecordDetails.Of(new JsonObject
        {
            ["party"] = command.PartyId,
            ["person"] = command.Actor.Id,
            ["scan"] = file.Hash.Value,
            ["type"] = file.TypeName,
            ["bytes"] = file.Content.Length,
            ["received"] = RecordTime.Write(command.ReceivedDate),
            ["by_post"] = command.ByPost ? true : null,
        }),
        Personal = new Dictionary<string, string>
        {
            ["original_location"] = command.OriginalLocation,
            ["ip_trunc"] = command.Context.IpTruncated,
            ["user_agent"] = command.Context.UserAgent,
        },
    };

    /// <summary>The scan.</summary>
    public sealed record Command
    {
        /// <summary>Whose record.</summary>
        public required RecordName Record { get; init; }

        /// <summary>Who brings it, with an id.</summary>
        public required RecordActor Actor { get; init; }

        /// <summary>Which party's signature it shows.</summary>
        public required string PartyId { get; init; }

        /// <summary>The file, at most <see cref="ScanFile.MostBytes"/>.</summary>
        public required ReadOnlyMemory<byte> Upload { get; init; }

        /// <summary>When the paper arrived.</summary>
        public required DateOnly ReceivedDate { get; init; }

        /// <summary>Where the paper is kept, such as "county clerk's office".</summary>
        public required string OriginalLocation { get; init; }

        /// <summary>Whether it came by post to who scanned it.</summary>
        public bool ByPost { get; init; }

        /// <summary>By what means.</summary>
        public SigningContext Context { get; init; } = SigningContext.None;
    }
}
