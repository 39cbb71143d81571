namespace MouForge.Agreements;

/// <summary>How an agreement stands: whom it binds, and until when.</summary>
public sealed record AgreementStanding
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>What it refers to; null for one of its own.</summary>
    public AgreementParent? Parent { get; init; }

    /// <summary>From which day it is in effect; null while it is not.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>Last day of its term, included; null where it has none.</summary>
    public DateOnly? ExpiryDate { get; init; }

    /// <summary>Its parties.</summary>
    public required IReadOnlyList<PartyStanding> Parties { get; init; }

    /// <summary>The amendments in effect, oldest first.</summary>
    public IReadOnlyList<AgreementId> Amendments { get; init; } = [];

    /// <summary>The agreement that renews it; null where none is in effect.</summary>
    public AgreementId? RenewedBy { get; init; }

    /// <summary>Whether it is in effect on a day.</summary>
    public bool IsInEffectOn(DateOnly day) => EffectiveDate is { } from && from <= day && (ExpiryDate is not { } last || day <= last);
}
