using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Signing.Inviting;

namespace MouForge.Signing.Acts;

/// <summary>Whether a party may answer now: sign, decline, pass on, choose paper.</summary>
static class SigningGuard
{
    /// <summary>Whether the envelope and the party are at a point where an answer is possible.</summary>
    public static Refusal? CheckOpen(Envelope envelope, Party party, DateTimeOffset now)
    {
        if (envelope.Status is EnvelopeStatus.Voided or EnvelopeStatus.Expired)
            return Refusals.Over(envelope.Status);
        if (envelope.Status == EnvelopeStatus.Draft)
            return Refusals.NotSent;
        var refusal = party.Status switch
        {
            PartyStatus.Signed or PartyStatus.SignedPendingApproval => Refusals.AlreadySigned,
            PartyStatus.Declined => Refusals.AlreadyDeclined,
            PartyStatus.DroppedOut => Refusals.NotAParty,
            _ => null,
        };
        return refusal ?? CheckDeadline(envelope, party, now);
    }

    /// <summary>The lead's turn comes when all others have signed, declined or let the deadline pass.</summary>
    public static Refusal? CheckTurn(Envelope envelope, Party party, DateTimeOffset now)
    {
        if (!party.Terms.IsLead || now > envelope.DeadlineAt)
            return null;
        int waiting = envelope.Parties.Count(other => !other.Terms.IsLead && other.IsOutstanding);
        return waiting > 0 ? Refusals.LeadSignsLast(waiting) : null;
    }

    /// <summary>Whether the person may still act for the party.</summary>
    public static Refusal? CheckPerson(Recipient person, DateTimeOffset now)
    {
        if (person.Role != RecipientRole.Signatory)
            return Refusals.NotSignatory;
        if (person.DelegatedTo is not null)
            return Refusals.LinkPassedOn;
        return person.DelegationExpiresAt is { } until && now > until ? Refusals.DelegationEnded(until) : null;
    }

    /// <summary>Records that a signature was not accepted, where the record should know it.</summary>
    public static Refusal Record(EnvelopeDraft draft, Visitor visitor, Refusal refusal)
    {
        bool isRecorded = draft.Last is { } last && last.Kind == EventKind.SignatureRefused
            && last.Details.Text("person") == visitor.Person.PersonId && last.Details.Text("reason") == refusal.Code;
        if (!isRecorded)
            draft.Add(visitor.Event(EventKind.SignatureRefused, new JsonObject { ["reason"] = refusal.Code }));
        return refusal;
    }

    static Refusal? CheckDeadline(Envelope envelope, Party party, DateTimeOffset now)
    {
        var last = envelope.DeadlineAt + (party.Terms.IsLead ? SigningRules.LeadGrace : TimeSpan.Zero);
        return party.Status == PartyStatus.Expired || now > last ? Refusals.DeadlinePassed(last ?? now) : null;
    }
}
