using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Effects;

/// <summary>Records what a board or council decided about a signature that waits for it.</summary>
public sealed class RecordApproval(EnvelopeLog log)
{
    /// <summary>Records it; an approved signature counts from then on, one that was not approved is a decline.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        var envelope = draft.Envelope;
        if (envelope.FindParty(command.PartyId) is not { } party)
            return Refusals.NoParty(command.PartyId);
        if (command.ActorPartyId != party.Id)
            return Refusals.NotYours;
        if (party.Status != PartyStatus.SignedPendingApproval)
            return Refusals.NoApproval;
        if (envelope.Status is EnvelopeStatus.Voided or EnvelopeStatus.Expired)
            return Refusals.Over(envelope.Status);
        if (command.Date > SigningDay.Latest(draft.Now))
            return Refusals.BadDates("the day of the decision has not come yet.");
        if ((Words.CheckName("The body that decided", command.Body) ?? (command.Approved ? Words.CheckName("The number of the resolution", command.Reference) : null)) is { } wrong)
            return wrong;
        draft.Add(Event(command));
        return null;
    }

    static RecordEvent Event(Command command) => new()
    {
        Actor = command.Actor,
        Kind = EventKind.ApprovalRecorded,
        Details = RecordDetails.Of(new JsonObject
        {
            ["party"] = command.PartyId,
            ["approved"] = command.Approved,
            ["body"] = command.Body,
            ["reference"] = command.Reference,
            ["date"] = RecordTime.Write(command.Date),
            ["file"] = command.File?.Value,
        }),
    };

    /// <summary>What was decided.</summary>
    public sealed record Command
    {
        /// <summary>Whose record.</summary>
        public required RecordName Record { get; init; }

        /// <summary>Who records it.</summary>
        public required RecordActor Actor { get; init; }

        /// <summary>The agency of who records it: nobody records another's.</summary>
        public required string ActorPartyId { get; init; }

        /// <summary>Whose signature.</summary>
        public required string PartyId { get; init; }

        /// <summary>Whether it was approved.</summary>
        public required bool Approved { get; init; }

        /// <summary>Who decided, such as "board".</summary>
        public required string Body { get; init; }

        /// <summary>Number of the resolution; needed where it was approved.</summary>
        public string? Reference { get; init; }

        /// <summary>Day of the decision.</summary>
        public required DateOnly Date { get; init; }

        /// <summary>SHA-256 of the resolution, where it was given as a file.</summary>
        public ContentHash? File { get; init; }
    }
}
