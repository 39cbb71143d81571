using MouForge.AuditTrail;
using MouForge.Documents;
using MouForge.Signing.Effects;

namespace MouForge.Signing.Locking;

/// <summary>The text that is signed, and what it says about parties and effect.</summary>
public sealed record LockedVersion
{
    /// <summary>Version number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the agreement is called.</summary>
    public required string Title { get; init; }

    /// <summary>Id of the template, such as "mou".</summary>
    public required string Template { get; init; }

    /// <summary>SHA-256 of the locked PDF: what a signature binds.</summary>
    public required ContentHash Pdf { get; init; }

    /// <summary>Code of the agreed text, as the footer prints it.</summary>
    public required ContentCode ContentCode { get; init; }

    /// <summary>Pages of the PDF.</summary>
    public required int Pages { get; init; }

    /// <summary>SHA-256 of the public copy; null where there is none.</summary>
    public ContentHash? PublicCopy { get; init; }

    /// <summary>SHA-256 of the version's manifest, which holds the hashes of everything else; null where there is none.</summary>
    public ContentHash? Manifest { get; init; }

    /// <summary>The parties in the order of the text.</summary>
    public required IReadOnlyList<PartyTerms> Parties { get; init; }

    /// <summary>Whose signatures make it take effect.</summary>
    public required EffectRule Effect { get; init; }

    /// <summary>The day before which it does not take effect; null where signing alone decides.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Length of the term in months; null where <see cref="ExpiryDate"/> says its end, or it has none.</summary>
    public int? TermMonths { get; init; }

    /// <summary>Last day of the term, included, where the text fixes it.</summary>
    public DateOnly? ExpiryDate { get; init; }

    /// <summary>When it was locked; set by the record.</summary>
    public DateTimeOffset LockedAt { get; init; }

    /// <summary>The party that leads; null where the text names none.</summary>
    public PartyTerms? Lead => Parties.FirstOrDefault(party => party.IsLead);
}
