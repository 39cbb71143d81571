using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Reviewing;

/// <summary>Records a comment on a draft. Its words lie beside the line, where the lead reads them.</summary>
public sealed class CommentOnDraft(EnvelopeLog log)
{
    /// <summary>Records it, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        if (draft.Envelope.Review is not { } round)
            return Refusals.NoReview;
        if (command.Version != round.Version)
            return Refusals.OlderVersion(command.Version, round.Version);
        if (string.IsNullOrWhiteSpace(command.Words))
            return Refusals.Missing("The comment");
        if (Words.CheckWords("The comment", command.Words) is { } wrong)
            return wrong;
        draft.Add(new()
        {
            Actor = command.Actor,
            Kind = EventKind.ReviewComment,
            Version = command.Version,
            Details = RecordDetails.Of(new JsonObject { ["party"] = command.PartyId, ["clause"] = command.Clause }),
            Personal = new Dictionary<string, string> { ["words"] = command.Words },
        });
        return null;
    }

    /// <summary>The comment.</summary>
    public sealed record Command
    {
        /// <summary>Whose record.</summary>
        public required RecordName Record { get; init; }

        /// <summary>Who says it.</summary>
        public required RecordActor Actor { get; init; }

        /// <summary>For which agency; null for a reviewer from outside.</summary>
        public string? PartyId { get; init; }

        /// <summary>About which version.</summary>
        public required int Version { get; init; }

        /// <summary>About which clause or place; null for all of it.</summary>
        public string? Clause { get; init; }

        /// <summary>What is said.</summary>
        public required string Words { get; init; }
    }
}
