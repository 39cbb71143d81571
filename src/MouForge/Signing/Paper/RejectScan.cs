using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Paper;

/// <summary>A second person found a scan wanting; the agency can send another.</summary>
public sealed class RejectScan(EnvelopeLog log)
{
    /// <summary>The reasons to choose from.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["unreadable", "name_missing", "date_missing", "pages_missing", "other_text", "other_person", "other"];

    /// <summary>Rejects it, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        if (draft.Envelope.FindParty(command.PartyId) is not { } party)
            return Refusals.NoParty(command.PartyId);
        if (party.Scan is not { } scan)
            return Refusals.NoScan;
        if (scan.Hash != command.Scan)
            return Refusals.OtherScan;
        if (command.Actor.Id is null || scan.UploaderId == command.Actor.Id)
            return Refusals.OwnScan;
        if (!Categories.Contains(command.Category))
            return Refusals.UnknownChoice("The reason", Categories);
        if (Words.CheckWords("The reason", command.Words) is { } wrong)
            return wrong;
        draft.Add(new()
        {
            Actor = command.Actor,
            Kind = EventKind.ScanRejected,
            Details = RecordDetails.Of(new JsonObject { ["party"] = party.Id, ["scan"] = scan.Hash.Value, ["category"] = command.Category }),
            Personal = new Dictionary<string, string> { ["words"] = command.Words ?? "" },
        });
        return null;
    }

    /// <summary>What is wrong.</summary>
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

        /// <summary>One of <see cref="Categories"/>.</summary>
        public required string Category { get; init; }

        /// <summary>More about it, for the agency; null where nothing was said.</summary>
        public string? Words { get; init; }
    }
}
