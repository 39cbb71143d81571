using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Effects;

/// <summary>Draws the line under a deadline that has passed: for the parties on the day, for the envelope when the lead's time is over too.</summary>
public sealed class ExpireEnvelope(EnvelopeLog log)
{
    /// <summary>Records what has expired by now; refuses where nothing has.</summary>
    public Task<Outcome<Envelope>> RunAsync(RecordName record, CancellationToken cancellation = default)
        => log.AppendAsync(record, Decide, cancellation);

    static Refusal? Decide(EnvelopeDraft draft)
    {
        var envelope = draft.Envelope;
        if (envelope.Status is not (EnvelopeStatus.Sent or EnvelopeStatus.InEffect) || !(draft.Now > envelope.DeadlineAt))
            return Refusals.NotDue;
        bool isLeadsTimeOver = draft.Now > envelope.DeadlineAt + SigningRules.LeadGrace;
        // A scan that came in time is not late because nobody has looked at it yet.
        var late = envelope.Parties.Where(party => party is { IsOutstanding: true, Status: not PartyStatus.ScanUploaded } && (isLeadsTimeOver || !party.Terms.IsLead)).ToList();
        foreach (var party in late)
            draft.Add(Expired(new JsonObject { ["party"] = party.Id }));
        bool isOver = isLeadsTimeOver && envelope.Status == EnvelopeStatus.Sent && !envelope.Parties.Any(party => party.Status is PartyStatus.ScanUploaded or PartyStatus.SignedPendingApproval);
        if (isOver)
            draft.Add(Expired(new JsonObject()));
        return late.Count > 0 || isOver ? null : Refusals.NotDue;
    }

    static RecordEvent Expired(JsonObject details) => new() { Actor = RecordActor.System, Kind = EventKind.Expired, Details = RecordDetails.Of(details) };
}
