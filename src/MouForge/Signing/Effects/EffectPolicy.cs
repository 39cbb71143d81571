using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Effects;

/// <summary>Decides when an agreement takes effect, for whom from which day, and when nobody is waited for any more.</summary>
/// <remarks>A signature that waits for a council's approval does not count.</remarks>
static class EffectPolicy
{
    /// <summary>Adds the lines that follow from where the envelope stands.</summary>
    public static void Settle(EnvelopeDraft draft)
    {
        if (draft.Envelope is { Status: EnvelopeStatus.Sent, Locked: { } locked } sent && IsReached(locked.Effect, sent.Parties))
            draft.Add(TakeEffect(sent));
        if (draft.Envelope is not { Status: EnvelopeStatus.InEffect } envelope)
            return;
        foreach (var party in envelope.Parties.Where(party => party is { Status: PartyStatus.Signed, EffectiveDate: null }))
            draft.Add(Bind(envelope, party));
        if (!envelope.Parties.Any(party => party.IsOutstanding || party.Status == PartyStatus.SignedPendingApproval))
            draft.Add(Event(EventKind.Completed, new()));
    }

    /// <summary>Whether enough parties have signed.</summary>
    public static bool IsReached(EffectRule rule, IReadOnlyList<Party> parties)
    {
        int signed = parties.Count(party => party.Status == PartyStatus.Signed);
        return signed >= SigningRules.FewestParties && rule.Match(
            all: () => parties.All(party => party.Status is PartyStatus.Signed or PartyStatus.DroppedOut),
            named: core => core.All(id => parties.Any(party => party.Id == id && party.Status == PartyStatus.Signed)),
            number: count => signed >= count,
            each: () => true);
    }

    /// <summary>Last day of a term, included: the day before the same day after so many months.</summary>
    public static DateOnly LastDay(DateOnly first, int months) => first.AddMonths(months).AddDays(-1);

    static RecordEvent TakeEffect(Envelope envelope)
    {
        var locked = envelope.Locked!;
        var signed = envelope.Parties.Where(party => party.Status == PartyStatus.Signed).ToList();
        var needed = locked.Effect is EffectRule.Named core ? [.. signed.Where(party => core.Parties.Contains(party.Id))] : signed;
        var executed = needed.Max(party => party.Signature!.SignedDate);
        var date = locked.EffectiveFrom is { } from && from > executed ? from : executed;
        var expiry = locked.ExpiryDate ?? (locked.TermMonths is { } months ? LastDay(date, months) : null);
        return Event(EventKind.Effective, new()
        {
            ["date"] = RecordTime.Write(date),
            ["executed"] = RecordTime.Write(executed),
            ["expiry"] = expiry is { } last ? RecordTime.Write(last) : null,
            ["parties"] = new JsonArray([.. signed.Select(party => (JsonNode)party.Id)]),
        });
    }

    // Who signed before it took effect is bound from that day, or by its own date where the rule says so; who signs later, from its own.
    static RecordEvent Bind(Envelope envelope, Party party)
    {
        var own = party.Signature!.SignedDate;
        var common = envelope.Locked!.Effect is EffectRule.Each ? envelope.Locked.EffectiveFrom ?? own : envelope.EffectiveDate ?? own;
        return Event(EventKind.PartyEffective, new()
        {
            ["party"] = party.Id,
            ["date"] = RecordTime.Write(own > common ? own : common),
        });
    }

    static RecordEvent Event(string kind, JsonObject details) => new() { Actor = RecordActor.System, Kind = kind, Details = RecordDetails.Of(details) };
}
