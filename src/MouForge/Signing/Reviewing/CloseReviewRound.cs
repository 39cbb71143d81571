using MouForge.AuditTrail;

namespace MouForge.Signing.Reviewing;

/// <summary>Ends a round of comments.</summary>
public sealed class CloseReviewRound(EnvelopeLog log)
{
    /// <summary>Ends it, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        if (command.Actor.Role != ActorRole.Lead)
            return Refusals.NotTheLead;
        if (draft.Envelope.Review is not { } round)
            return Refusals.NoReview;
        draft.Add(new() { Actor = command.Actor, Kind = EventKind.ReviewClosed, Version = round.Version });
        return null;
    }

    /// <summary>Which.</summary>
    /// <param name="Record">Whose record.</param>
    /// <param name="Actor">The lead.</param>
    public sealed record Command(RecordName Record, RecordActor Actor);
}
