using System.Globalization;
using System.Text.Json.Nodes;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Coalitions;

namespace MouForge.Versions;

/// <summary>Records versions in the record of their agreement, each once, and keeps the listing up to date.</summary>
public sealed class VersionLog(AuditLog log, IBlobStore store)
{
    /// <summary>The detail of a line that published a version: the hash of its manifest.</summary>
    internal const string ManifestDetail = "manifest_sha256";

    const string NoteDetail = "note";
    const string NoteHashDetail = "sha256";
    const string OutcomeDetail = "outcome";
    const string NameDetail = "name";
    const string Confirmed = "confirmed";
    const string Dropped = "citation_dropped";

    readonly StatusIndex _statuses = new(store);

    /// <summary>Records that a version was published, if that is not recorded yet.</summary>
    internal async Task PublishedAsync(Agreement agreement, DocumentVersion version, Participant by, CancellationToken cancellation)
    {
        var blobs = agreement.Blobs;
        await log.AppendAsync(blobs.Record, draft =>
        {
            if (!draft.Reading.Lines.Any(line => line.Kind == EventKind.VersionPublished && line.Version == version.Number))
                draft.Add(EventOf(version, by));
            return 0;
        }, cancellation);
        await _statuses.ChangeAsync(blobs, StatusOf(agreement, version), cancellation);
    }

    /// <summary>What the listing says of an agreement's newest version.</summary>
    internal static Dictionary<string, string?> StatusOf(Agreement agreement, DocumentVersion version) => new()
    {
        [StatusKeys.Template] = agreement.Template,
        [StatusKeys.Title] = version.Title,
        [StatusKeys.Newest] = version.Number.ToString(CultureInfo.InvariantCulture),
        [StatusKeys.Code] = version.ContentCode.Value,
        [StatusKeys.AsOf] = version.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [StatusKeys.Parent] = agreement.Parent?.Agreement.Value,
        [StatusKeys.Relation] = agreement.Parent?.Relation.Word(),
    };

    /// <summary>Keeps in the listing that a version was locked. The record says it where its signing begins.</summary>
    internal Task LockedAsync(Agreement agreement, DocumentVersion version, CancellationToken cancellation)
        => _statuses.ChangeAsync(agreement.Blobs, new Dictionary<string, string?> { [StatusKeys.Locked] = version.Number.ToString(CultureInfo.InvariantCulture) }, cancellation);

    /// <summary>Records what somebody decided about a note to counsel.</summary>
    internal async Task DecidedAsync(Agreement agreement, DocumentVersion version, NoteDecision decision, Participant by, CancellationToken cancellation)
        => await log.AppendAsync(agreement.Blobs.Record, draft => draft.Add(new RecordEvent
        {
            Actor = by.Actor,
            Kind = EventKind.NoteConfirmed,
            Version = version.Number,
            Details = RecordDetails.Of(new JsonObject
            {
                [NoteDetail] = decision.Note.Id,
                [NoteHashDetail] = decision.Note.Hash.Value,
                [OutcomeDetail] = decision.IsDropped ? Dropped : Confirmed,
            }),
            Personal = new Dictionary<string, string> { [NameDetail] = decision.By },
        }), cancellation);

    /// <summary>The notes, by id and hash of their text, that were decided in any version of an agreement.</summary>
    internal async Task<IReadOnlySet<(string Id, ContentHash Hash)>> DecidedAsync(Agreement agreement, CancellationToken cancellation)
    {
        var decided = new HashSet<(string, ContentHash)>();
        foreach (var line in (await log.ReadAsync(agreement.Blobs.Record, cancellation)).Lines)
        {
            if (line.Kind == EventKind.NoteConfirmed && line.Details.Text(NoteDetail) is { } note && line.Details.Hash(NoteHashDetail) is { } hash)
                decided.Add((note, hash));
        }

        return decided;
    }

    static RecordEvent EventOf(DocumentVersion version, Participant by) => new()
    {
        Actor = by.Actor,
        Kind = EventKind.VersionPublished,
        Version = version.Number,
        Details = RecordDetails.Of(new JsonObject
        {
            ["content_code"] = version.ContentCode.Value,
            [ManifestDetail] = version.Manifest.Value,
            ["answers_sha256"] = version.AnswersHash.Value,
        }),
    };
}
