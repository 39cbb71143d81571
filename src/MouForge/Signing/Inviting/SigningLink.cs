using MouForge.AuditTrail;

namespace MouForge.Signing.Inviting;

/// <summary>A link that was sent to one person of one agency.</summary>
public sealed record SigningLink
{
    /// <summary>SHA-256 of its token; the token itself is kept nowhere.</summary>
    public required ContentHash Hash { get; init; }

    /// <summary>For which party.</summary>
    public required string PartyId { get; init; }

    /// <summary>For whom.</summary>
    public required string PersonId { get; init; }

    /// <summary>Which version it leads to.</summary>
    public required int Version { get; init; }

    /// <summary>Until when it works.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When codes were sent, in order.</summary>
    public IReadOnlyList<DateTimeOffset> CodesSentAt { get; init; } = [];

    /// <summary>Wrong tries since the last code was sent.</summary>
    public int FailedTries { get; init; }

    /// <summary>Whether a code was sent that was neither typed rightly nor refused for good.</summary>
    public bool IsCodePending { get; init; }

    /// <summary>When a code was last typed rightly; null where none was.</summary>
    public DateTimeOffset? CodePassedAt { get; init; }
}
