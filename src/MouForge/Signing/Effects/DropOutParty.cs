using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Effects;

/// <summary>Records that a party which declined or missed the deadline is none, so that the others need not wait for it.</summary>
public sealed class DropOutParty(EnvelopeLog log)
{
    /// <summary>Records it, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        var envelope = draft.Envelope;
        if (command.Actor.Role != ActorRole.Lead)
            return Refusals.NotTheLead;
        if (envelope.Status is not (EnvelopeStatus.Sent or EnvelopeStatus.InEffect))
            return envelope.Status == EnvelopeStatus.Draft ? Refusals.NotSent : Refusals.Over(envelope.Status);
        if (envelope.FindParty(command.PartyId) is not { } party)
            return Refusals.NoParty(command.PartyId);
        if (Check(envelope, party, draft.Now) is { } refusal)
            return refusal;
        draft.Add(new()
        {
            Actor = command.Actor,
            Kind = EventKind.DroppedOut,
            Details = RecordDetails.Of(new JsonObject { ["party"] = party.Id, ["was"] = StatusText.Of(party.Status) }),
        });
        return null;
    }

    static Refusal? Check(Envelope envelope, Party party, DateTimeOffset now)
    {
        if (party.Status == PartyStatus.DroppedOut)
            return Refusals.NotAParty;
        if (party.HasSigned)
            return Refusals.SomeoneSigned;
        bool hasAnswered = party.Status is PartyStatus.Declined or PartyStatus.Expired or PartyStatus.WithdrawnBeforeEffect;
        if (!hasAnswered && !(now > envelope.DeadlineAt))
            return Refusals.StillTime(envelope.DeadlineAt ?? now);
        if (envelope is { Status: EnvelopeStatus.Sent, Locked.Effect: EffectRule.Named core } && core.Parties.Contains(party.Id))
            return Refusals.CorePartner(party.Terms.Name);
        return envelope.Parties.Count(other => other.Status != PartyStatus.DroppedOut) <= SigningRules.FewestParties ? Refusals.TooFew : null;
    }

    /// <summary>Who drops out.</summary>
    /// <param name="Record">Whose record.</param>
    /// <param name="Actor">The lead.</param>
    /// <param name="PartyId">The party.</param>
    public sealed record Command(RecordName Record, RecordActor Actor, string PartyId);
}
