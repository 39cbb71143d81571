using MouForge.AuditTrail;

namespace MouForge.Signing.Locking;

/// <summary>Puts on file an agreement that was signed on paper before there was a record, so that its dates are watched.</summary>
public sealed class FileSignedAgreement(EnvelopeLog log)
{
    /// <summary>Files it, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        if (command.Actor.Role != ActorRole.Lead)
            return Refusals.NotTheLead;
        if (draft.Envelope.Locked is not null || draft.Envelope.Parties.Count > 0)
            return Refusals.NotEmpty;
        if (Words.CheckName("The title", command.Title) is { } wrong)
            return wrong;
        if ((CheckParties(command, draft.Now) ?? CheckDates(command)) is { } bad)
            return bad;
        draft.Add(new()
        {
            Actor = command.Actor,
            Kind = EventKind.Filed,
            Details = RecordDetails.From(new FiledAgreementRecord.V1(
                command.Title,
                command.Template,
                [.. command.Parties.Select(party => new FiledAgreementRecord.PartyV1(party.Id, party.Name, party.IsLead, party.SignedDate))],
                command.EffectiveDate,
                command.ExpiryDate,
                command.Scan?.Value)),
        });
        return null;
    }

    static Refusal? CheckParties(Command command, DateTimeOffset now)
    {
        if (command.Parties.Count < SigningRules.FewestParties)
            return Refusals.BadParties("an agreement has at least two.");
        if (command.Parties.Select(party => party.Id).Distinct(StringComparer.Ordinal).Count() < command.Parties.Count)
            return Refusals.BadParties("an agency stands there twice.");
        return command.Parties.Any(party => party.SignedDate > SigningDay.Latest(now)) ? Refusals.BadDates("a signature is dated in the future.") : null;
    }

    static Refusal? CheckDates(Command command)
        => command.ExpiryDate < command.EffectiveDate ? Refusals.BadDates("the last day comes before the first.") : null;

    /// <summary>A party of it.</summary>
    /// <param name="Id">The agency's id.</param>
    /// <param name="Name">Its legal name.</param>
    /// <param name="SignedDate">The date beside its signature.</param>
    /// <param name="IsLead">Whether it leads.</param>
    public sealed record SignedParty(string Id, string Name, DateOnly SignedDate, bool IsLead = false);

    /// <summary>What is filed.</summary>
    public sealed record Command
    {
        /// <summary>Under which record; it has not begun yet, but for its creation.</summary>
        public required RecordName Record { get; init; }

        /// <summary>The lead.</summary>
        public required RecordActor Actor { get; init; }

        /// <summary>What it is called.</summary>
        public required string Title { get; init; }

        /// <summary>Which kind of agreement it is, as a template id.</summary>
        public required string Template { get; init; }

        /// <summary>Who signed it.</summary>
        public required IReadOnlyList<SignedParty> Parties { get; init; }

        /// <summary>From which day it is in effect.</summary>
        public required DateOnly EffectiveDate { get; init; }

        /// <summary>Last day of its term, included; null where it has none.</summary>
        public DateOnly? ExpiryDate { get; init; }

        /// <summary>SHA-256 of its scan, where there is one in the store.</summary>
        public ContentHash? Scan { get; init; }
    }
}
