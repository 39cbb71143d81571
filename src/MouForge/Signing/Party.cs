using MouForge.AuditTrail;

namespace MouForge.Signing;

/// <summary>A party and where it stands with the version that is out for signing.</summary>
public sealed record Party
{
    /// <summary>How the text names it.</summary>
    public required PartyTerms Terms { get; init; }

    /// <summary>Where it stands.</summary>
    public required PartyStatus Status { get; init; }

    /// <summary>Since when; null where nothing happened yet.</summary>
    public DateTimeOffset? StatusAt { get; init; }

    /// <summary>Who was asked for it, in the order of asking.</summary>
    public required IReadOnlyList<Recipient> People { get; init; }

    /// <summary>Its last signature, also one that was taken back: whether it stands is for <see cref="HasSigned"/> to say. Null where there was none.</summary>
    public PartySignature? Signature { get; init; }

    /// <summary>The scan that waits for a check; null where none does.</summary>
    public PendingScan? Scan { get; init; }

    /// <summary>Every scan that ever came for it, so that none can come for another party.</summary>
    public required IReadOnlyList<ContentHash> Scans { get; init; }

    /// <summary>From which day the agreement binds it; null while it does not.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>The agency's id.</summary>
    public string Id => Terms.Id;

    /// <summary>Whether it has put its name to the text, counted or not.</summary>
    public bool HasSigned => Status is PartyStatus.Signed or PartyStatus.SignedPendingApproval;

    /// <summary>Whether it is still waited for.</summary>
    public bool IsOutstanding
        => Status is PartyStatus.NotInvited or PartyStatus.Invited or PartyStatus.Viewed or PartyStatus.Commented
            or PartyStatus.Delegated or PartyStatus.PaperChosen or PartyStatus.ScanUploaded;
}
