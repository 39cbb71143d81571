using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Effects;

/// <summary>Gives the parties more time; who missed the deadline is asked again.</summary>
public sealed class ExtendDeadline(EnvelopeLog log)
{
    /// <summary>Extends it, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        if (command.Actor.Role != ActorRole.Lead)
            return Refusals.NotTheLead;
        if (draft.Envelope.Status is EnvelopeStatus.Voided or EnvelopeStatus.Expired or EnvelopeStatus.Completed)
            return Refusals.Over(draft.Envelope.Status);
        if (draft.Envelope.DeadlineAt is not { } deadline)
            return Refusals.NotSent;
        if (command.DeadlineAt <= deadline || command.DeadlineAt <= draft.Now)
            return Refusals.NotLater(deadline);
        draft.Add(new()
        {
            Actor = command.Actor,
            Kind = EventKind.DeadlineExtended,
            Details = RecordDetails.Of(new JsonObject { ["deadline"] = RecordTime.Write(command.DeadlineAt) }),
        });
        return null;
    }

    /// <summary>Until when.</summary>
    /// <param name="Record">Whose record.</param>
    /// <param name="Actor">The lead.</param>
    /// <param name="DeadlineAt">The new deadline, later than the old one and than now.</param>
    public sealed record Command(RecordName Record, RecordActor Actor, DateTimeOffset DeadlineAt);
}
