using MouForge.AuditTrail;
using MouForge.Signing.Inviting;
using MouForge.Signing.Locking;

namespace MouForge.Signing;

/// <summary>An agreement out for signing, as its record tells it. Names nobody.</summary>
public sealed record Envelope
{
    /// <summary>Whose record.</summary>
    public required RecordName Record { get; init; }

    /// <summary>Number of the last line this was told by; 0 where there is none.</summary>
    public required int Seq { get; init; }

    /// <summary>What the agreement is called; empty while nothing says so.</summary>
    public required string Title { get; init; }

    /// <summary>How far it has come.</summary>
    public required EnvelopeStatus Status { get; init; }

    /// <summary>The version to sign; null while none is locked, and for an agreement that was signed elsewhere.</summary>
    public LockedVersion? Locked { get; init; }

    /// <summary>The parties in the order of the text.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Every link that was sent, those of earlier versions too.</summary>
    public required IReadOnlyList<SigningLink> Links { get; init; }

    /// <summary>The open round of comments; null where none is open.</summary>
    public ReviewRound? Review { get; init; }

    /// <summary>Comments made so far.</summary>
    public int Comments { get; init; }

    /// <summary>When the first invitation to this version went out.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Until when the parties may sign; the lead may after it, see <see cref="SigningRules.LeadGrace"/>.</summary>
    public DateTimeOffset? DeadlineAt { get; init; }

    /// <summary>From which day the agreement is in effect; null while it is not.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>Last day of the term, included; null where it has no end, or none yet.</summary>
    public DateOnly? ExpiryDate { get; init; }

    /// <summary>Day of the last signature that was needed; null while it is not in effect.</summary>
    public DateOnly? ExecutionDate { get; init; }

    /// <summary>When nobody was waited for any more; null before.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>A party by the agency's id.</summary>
    public Party? FindParty(string id) => Parties.FirstOrDefault(party => party.Id == id);

    /// <summary>A person who was asked to sign this version.</summary>
    public Recipient? FindPerson(string id) => Parties.SelectMany(party => party.People).FirstOrDefault(person => person.PersonId == id);

    /// <summary>A link by the hash of its token.</summary>
    public SigningLink? FindLink(ContentHash hash) => Links.FirstOrDefault(link => link.Hash == hash);
}
