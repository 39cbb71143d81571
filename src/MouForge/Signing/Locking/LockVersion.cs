using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Locking;

/// <summary>Fixes the version that is to be signed. Signatures under an earlier version do not carry over.</summary>
public sealed class LockVersion(EnvelopeLog log)
{
    /// <summary>Locks it, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        var envelope = draft.Envelope;
        if (command.Actor.Role != ActorRole.Lead)
            return Refusals.NotTheLead;
        if (envelope.Review is not null)
            return Refusals.ReviewOpen;
        if (envelope.Status is EnvelopeStatus.InEffect or EnvelopeStatus.Completed)
            return Refusals.InEffect;
        if (envelope.Locked is { } before && command.Version.Number <= before.Number)
            return Refusals.OldVersionNumber(command.Version.Number, before.Number);
        if (CheckParties(command.Version) is { } bad)
            return bad;
        if (command.Version is { ExpiryDate: { } last, EffectiveFrom: { } first } && last < first)
            return Refusals.BadDates("the last day comes before the first.");
        if (envelope is { Locked: { } old, Status: EnvelopeStatus.Sent })
            draft.Add(Superseded(command, old.Number));
        draft.Add(Locked(command));
        return null;
    }

    static Refusal? CheckParties(LockedVersion version)
    {
        if (version.Parties.Count < SigningRules.FewestParties)
            return Refusals.BadParties("an agreement has at least two.");
        if (version.Parties.Select(party => party.Id).Distinct(StringComparer.Ordinal).Count() < version.Parties.Count)
            return Refusals.BadParties("an agency stands there twice.");
        if (version.Parties.Count(party => party.IsLead) > 1)
            return Refusals.BadParties("only one leads; a co-lead signs with the others.");
        return version.Effect.Match(
            all: () => null,
            named: core => core.Count >= SigningRules.FewestParties && core.All(id => version.Parties.Any(party => party.Id == id))
                ? null : Refusals.BadParties("name at least two core partners, all of them parties."),
            number: count => count >= SigningRules.FewestParties && count <= version.Parties.Count
                ? null : Refusals.BadParties($"the number of signatures must be between {SigningRules.FewestParties} and the number of parties."),
            each: () => (Refusal?)null);
    }

    static RecordEvent Superseded(Command command, int old)
        => new() { Actor = command.Actor, Kind = EventKind.Superseded, Version = old, Details = RecordDetails.Of(new JsonObject { ["by"] = command.Version.Number }) };

    static RecordEvent Locked(Command command) => new()
    {
        Actor = command.Actor,
        Kind = EventKind.Locked,
        Version = command.Version.Number,
        Details = RecordDetails.From(LockedVersionRecord.Write(command.Version)),
    };

    /// <summary>What is locked.</summary>
    /// <param name="Record">Whose record.</param>
    /// <param name="Actor">The lead.</param>
    /// <param name="Version">The version with its hashes; <see cref="LockedVersion.LockedAt"/> is ignored.</param>
    public sealed record Command(RecordName Record, RecordActor Actor, LockedVersion Version);
}
