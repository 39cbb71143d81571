using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Signing.Inviting;
using MouForge.Signing.Records;

namespace MouForge.Signing.Acts;

/// <summary>Lets another person sign in a signatory's place: in writing, once, and never the lead's staff for another agency.</summary>
/// <param name="gate">Lets the signatory in.</param>
/// <param name="links">Keep the delegate's link.</param>
/// <param name="clock">Says until when it works.</param>
/// <param name="random">Draws its token.</param>
public sealed class DelegateSignature(LinkGate gate, SigningLinks links, TimeProvider clock, RandomNumberGenerator random)
{
    /// <summary>Passes it on and gives the delegate's link, or says why not.</summary>
    public async Task<Outcome<Invitation>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (await links.ReadAsync(command.Token, cancellation) is not { } own)
            return Refusals.UnknownLink;
        var token = LinkToken.Create(random);
        var expires = RecordTime.ToMilliseconds(clock.GetUtcNow() + SigningRules.LinkLife);
        await links.AddAsync(token, own.Link with { Person = command.To.PersonId, ExpiresAt = expires, Code = null }, cancellation);
        var outcome = await gate.EnterAsync(command.Token, (draft, visitor) => Decide(draft, visitor, command, token, expires), cancellation);
        if (!outcome.IsDone)
            await links.RemoveAsync(token, CancellationToken.None);
        return outcome.Match<Outcome<Invitation>>(envelope => new Invitation(envelope, token, expires), refusal => refusal);
    }

    static Refusal? Decide(EnvelopeDraft draft, Visitor visitor, Command command, LinkToken token, DateTimeOffset expires)
    {
        var refusal = SigningGuard.CheckOpen(draft.Envelope, visitor.Party, draft.Now)
            ?? SigningGuard.CheckPerson(visitor.Person, draft.Now)
            ?? (visitor.IsProven(draft.Now) ? null : Refusals.CodeNeeded)
            ?? CheckDelegate(draft.Envelope, visitor, command)
            ?? command.To.Check()
            ?? Words.CheckWords("The reason", command.Reason);
        if (refusal is not null)
            return refusal;
        draft.Add(Delegated(draft, visitor, command));
        draft.Add(Invited(visitor, command, token, expires));
        return null;
    }

    static Refusal? CheckDelegate(Envelope envelope, Visitor visitor, Command command)
    {
        if (visitor.Person.DelegatedFrom is not null)
            return Refusals.AlreadyDelegated;
        if (command.Authority is { FileSha256: null, Reference: null } || !command.Authority.Ticked)
            return Refusals.AuthorityNeeded;
        var lead = envelope.Locked!.Lead;
        if (command.ToAgencyId == lead?.Id && visitor.Party.Id != lead.Id)
            return Refusals.LeadsOwnStaff;
        return envelope.FindPerson(command.To.PersonId) is { } known && (known.PartyId != visitor.Party.Id || known.PersonId == visitor.Person.PersonId)
            ? Refusals.OtherAgency
            : null;
    }

    static RecordEvent Delegated(EnvelopeDraft draft, Visitor visitor, Command command)
    {
        var record = SignatureDraft.Begin(draft, visitor, command.Context, SigningMethod.Delegate) with
        {
            Authority = command.Authority,
            Delegate = new(visitor.Person.PersonId, command.To.PersonId, command.ExpiresAt, command.Reason),
            Status = StatusText.Of(PartyStatus.Delegated),
        };
        return SignatureDraft.Event(visitor.Actor, EventKind.Delegated, record, new JsonObject { ["to"] = command.To.PersonId });
    }

    static RecordEvent Invited(Visitor visitor, Command command, LinkToken token, DateTimeOffset expires) => new()
    {
        Actor = visitor.Actor,
        Kind = EventKind.Invited,
        Details = RecordDetails.Of(new JsonObject
        {
            ["party"] = visitor.Party.Id,
            ["person"] = command.To.PersonId,
            ["role"] = RecipientRole.Signatory,
            ["link"] = token.Hash.Value,
            ["expires"] = RecordTime.Write(expires),
            ["delegated_from"] = visitor.Person.PersonId,
            ["delegation_expires"] = command.ExpiresAt is { } until ? RecordTime.Write(until) : null,
        }),
        Personal = command.To.Personal(),
    };

    /// <summary>To whom and by what authority.</summary>
    public sealed record Command
    {
        /// <summary>The signatory's link.</summary>
        public required LinkToken Token { get; init; }

        /// <summary>Who is to sign.</summary>
        public required Invitee To { get; init; }

        /// <summary>The agency that person works for.</summary>
        public required string ToAgencyId { get; init; }

        /// <summary>The letter (its hash) or the number of the resolution, and that the signatory said so.</summary>
        public required SignatureRecord.AuthorityV1 Authority { get; init; }

        /// <summary>Why, for the lead; null where nothing was said.</summary>
        public string? Reason { get; init; }

        /// <summary>Until when the person may sign; null where only the deadline counts.</summary>
        public DateTimeOffset? ExpiresAt { get; init; }

        /// <summary>By what means.</summary>
        public required SigningContext Context { get; init; }
    }
}
