using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Inviting;

/// <summary>Lets a person in by a link, if the link is good for it, and decides then.</summary>
/// <param name="log">The envelopes.</param>
/// <param name="links">The links.</param>
public sealed class LinkGate(EnvelopeLog log, SigningLinks links)
{
    /// <summary>Decides what a person does who came in by a link.</summary>
    /// <param name="token">The link.</param>
    /// <param name="decide">The decision, made only where the link leads to the version that is out for signing.</param>
    /// <param name="cancellation">Stops before anything is stored.</param>
    internal async Task<Outcome<Envelope>> EnterAsync(LinkToken token, Func<EnvelopeDraft, Visitor, Refusal?> decide, CancellationToken cancellation)
        => await links.FindAsync(token, cancellation) is { } record
            ? await log.AppendAsync(record, draft => Enter(draft, token, decide), cancellation)
            : Refusals.UnknownLink;

    static Refusal? Enter(EnvelopeDraft draft, LinkToken token, Func<EnvelopeDraft, Visitor, Refusal?> decide)
    {
        if (draft.Envelope.FindLink(token.Hash) is not { } link)
            return Refusals.UnknownLink;
        if (draft.Now > link.ExpiresAt)
            return Refuse(draft, link, Refusals.LinkExpired(link.ExpiresAt));
        if (draft.Envelope.Locked is not { } locked)
            return Refusals.NotLocked;
        if (link.Version != locked.Number)
            return Refuse(draft, link, Refusals.OlderVersion(link.Version, locked.Number));
        var party = draft.Envelope.FindParty(link.PartyId)!;
        var person = party.People.First(other => other.PersonId == link.PersonId);
        return decide(draft, new Visitor(link, party, person));
    }

    // Once is enough: a mail scanner that knocks a hundred times does not fill the record.
    static Refusal Refuse(EnvelopeDraft draft, SigningLink link, Refusal refusal)
    {
        var last = draft.Last;
        bool isRecorded = last?.Kind == EventKind.LinkRefused && last.Details.Hash("link") == link.Hash && last.Details.Text("reason") == refusal.Code;
        if (!isRecorded)
            draft.Add(Refused(link, refusal));
        return refusal;
    }

    static RecordEvent Refused(SigningLink link, Refusal refusal) => new()
    {
        Actor = new(ActorRole.Signatory, link.PersonId),
        Kind = EventKind.LinkRefused,
        Details = RecordDetails.Of(new JsonObject
        {
            ["party"] = link.PartyId,
            ["person"] = link.PersonId,
            ["link"] = link.Hash.Value,
            ["reason"] = refusal.Code,
        }),
    };
}
