namespace MouForge.Signing;

/// <summary>A person who was asked, and what that person did. The name lies beside line <see cref="InvitedLine"/>.</summary>
public sealed record Recipient
{
    /// <summary>The person's id.</summary>
    public required string PersonId { get; init; }

    /// <summary>For which party: one person, one agency.</summary>
    public required string PartyId { get; init; }

    /// <summary>One of <see cref="RecipientRole"/>.</summary>
    public required string Role { get; init; }

    /// <summary>Number of the last line that invited the person.</summary>
    public required int InvitedLine { get; init; }

    /// <summary>When the person was last invited.</summary>
    public required DateTimeOffset InvitedAt { get; init; }

    /// <summary>When the invitation arrived; null where that is not known.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When the invitation came back; null where it did not.</summary>
    public DateTimeOffset? BouncedAt { get; init; }

    /// <summary>When the person first came in by a link.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When the text was first shown.</summary>
    public DateTimeOffset? ViewedAt { get; init; }

    /// <summary>The last page that was shown; 0 where none was.</summary>
    public int PagesViewed { get; init; }

    /// <summary>When the text was last downloaded or printed.</summary>
    public DateTimeOffset? DownloadedAt { get; init; }

    /// <summary>The consent to sign electronically; null where there is none, or none any more.</summary>
    public ElectronicConsent? Consent { get; init; }

    /// <summary>When the paper route was chosen; null where it was not.</summary>
    public DateTimeOffset? PaperChosenAt { get; init; }

    /// <summary>To whom the signature was delegated; null where it was not.</summary>
    public string? DelegatedTo { get; init; }

    /// <summary>From whom the signature came; null where the person was asked in the first place.</summary>
    public string? DelegatedFrom { get; init; }

    /// <summary>When a delegation ends; null where it does not, or there is none.</summary>
    public DateTimeOffset? DelegationExpiresAt { get; init; }

    /// <summary>When and how the person last got a copy; null where there was none.</summary>
    public CopyGiven? CopyGiven { get; init; }
}
