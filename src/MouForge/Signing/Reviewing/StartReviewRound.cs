using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Reviewing;

/// <summary>Asks the agencies for comments on a draft.</summary>
public sealed class StartReviewRound(EnvelopeLog log)
{
    /// <summary>Starts the round, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        if (command.Actor.Role != ActorRole.Lead)
            return Refusals.NotTheLead;
        if (draft.Envelope.Review is not null)
            return Refusals.ReviewOpen;
        if (draft.Envelope.Status is EnvelopeStatus.InEffect or EnvelopeStatus.Completed)
            return Refusals.InEffect;
        if (command.DueDate < SigningDay.Earliest(draft.Now))
            return Refusals.BadDates("the last day for comments has passed.");
        draft.Add(new()
        {
            Actor = command.Actor,
            Kind = EventKind.ReviewOpened,
            Version = command.Version,
            Details = RecordDetails.Of(new JsonObject { ["due"] = RecordTime.Write(command.DueDate) }),
        });
        return null;
    }

    /// <summary>On what, until when.</summary>
    /// <param name="Record">Whose record.</param>
    /// <param name="Actor">The lead.</param>
    /// <param name="Version">The draft's version number.</param>
    /// <param name="DueDate">Last day for comments, included.</param>
    public sealed record Command(RecordName Record, RecordActor Actor, int Version, DateOnly DueDate);
}
