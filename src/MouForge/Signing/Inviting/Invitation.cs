namespace MouForge.Signing.Inviting;

/// <summary>An invitation to send.</summary>
/// <param name="Envelope">The envelope with it.</param>
/// <param name="Token">The secret of the link; this is the only time it is known.</param>
/// <param name="ExpiresAt">Until when the link works.</param>
public sealed record Invitation(Envelope Envelope, LinkToken Token, DateTimeOffset ExpiresAt);
