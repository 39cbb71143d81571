using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Inviting;

/// <summary>Asks a person to sign, or sends the person a fresh link.</summary>
/// <param name="log">The envelopes.</param>
/// <param name="links">The links.</param>
/// <param name="clock">Says until when the link works.</param>
/// <param name="random">Draws the token.</param>
public sealed class InviteRecipient(EnvelopeLog log, SigningLinks links, TimeProvider clock, RandomNumberGenerator random)
{
    /// <summary>Asks.</summary>
    public async Task<Outcome<Invitation>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        var token = LinkToken.Create(random);
        var expires = RecordTime.ToMilliseconds(clock.GetUtcNow() + SigningRules.LinkLife);
        await links.AddAsync(token, Link(command, expires), cancellation);
        var outcome = await log.AppendAsync(command.Record, draft => Decide(draft, command, token, expires), cancellation);
        if (!outcome.IsDone)
            await links.RemoveAsync(token, CancellationToken.None);
        return outcome.Match<Outcome<Invitation>>(envelope => new Invitation(envelope, token, expires), refusal => refusal);
    }

    static LinkRecord.V1 Link(Command command, DateTimeOffset expires) => new()
    {
        Coalition = command.Record.Coalition,
        Agreement = command.Record.Agreement ?? throw new ArgumentException("A coalition's own record is not signed.", nameof(command)),
        Party = command.PartyId,
        Person = command.Invitee.PersonId,
        ExpiresAt = expires,
    };

    static Refusal? Decide(EnvelopeDraft draft, Command command, LinkToken token, DateTimeOffset expires)
    {
        var envelope = draft.Envelope;
        if (command.Actor.Role is not (ActorRole.Lead or ActorRole.System))
            return Refusals.NotTheLead;
        if (envelope.Locked is null)
            return Refusals.NotLocked;
        if (envelope.Status is EnvelopeStatus.Voided or EnvelopeStatus.Expired or EnvelopeStatus.Completed)
            return Refusals.Over(envelope.Status);
        if (envelope.FindParty(command.PartyId) is not { } party)
            return Refusals.NoParty(command.PartyId);
        if (Refuse(party) is { } refusal)
            return refusal;
        if (envelope.FindPerson(command.Invitee.PersonId) is { } known && known.PartyId != party.Id)
            return Refusals.OtherAgency;
        if (!RecipientRole.All.Contains(command.Role))
            return Refusals.UnknownChoice("The role", RecipientRole.All);
        if (command.Invitee.Check() is { } wrong)
            return wrong;
        draft.Add(Event(draft, command, token, expires));
        return null;
    }

    static Refusal? Refuse(Party party) => party.Status switch
    {
        PartyStatus.Signed or PartyStatus.SignedPendingApproval => Refusals.AlreadySigned,
        PartyStatus.DroppedOut => Refusals.NotAParty,
        _ => null,
    };

    static RecordEvent Event(EnvelopeDraft draft, Command command, LinkToken token, DateTimeOffset expires) => new()
    {
        Actor = command.Actor,
        Kind = EventKind.Invited,
        Details = RecordDetails.Of(new JsonObject
        {
            ["party"] = command.PartyId,
            ["person"] = command.Invitee.PersonId,
            ["role"] = command.Role,
            ["link"] = token.Hash.Value,
            ["expires"] = RecordTime.Write(expires),
            ["deadline"] = draft.Envelope.SentAt is null ? RecordTime.Write(draft.Now + SigningRules.SigningPeriod) : null,
        }),
        Personal = command.Invitee.Personal(),
    };

    /// <summary>Whom to ask, for whom.</summary>
    public sealed record Command
    {
        /// <summary>Whose record.</summary>
        public required RecordName Record { get; init; }

        /// <summary>The lead, or MouForge itself with a reminder.</summary>
        public required RecordActor Actor { get; init; }

        /// <summary>For which party.</summary>
        public required string PartyId { get; init; }

        /// <summary>Whom.</summary>
        public required Invitee Invitee { get; init; }

        /// <summary>To do what: one of <see cref="RecipientRole"/>.</summary>
        public string Role { get; init; } = RecipientRole.Signatory;
    }
}
