using MouForge.AuditTrail;
using MouForge.Signing.Inviting;

namespace MouForge.Signing.Folding;

/// <summary>Follows what happened to each link.</summary>
sealed class LinkFold
{
    readonly Dictionary<ContentHash, SigningLink> _links = [];

    public IReadOnlyList<SigningLink> Links() => [.. _links.Values];

    public void Apply(RecordLine line)
    {
        if (line.Details.Hash("link") is not { } hash)
            return;
        if (_links.TryGetValue(hash, out var link))
            _links[hash] = After(link, line);
        else if (line.Kind is EventKind.Invited or EventKind.ReminderSent)
            _links[hash] = New(hash, line);
    }

    static SigningLink New(ContentHash hash, RecordLine line) => new()
    {
        Hash = hash,
        PartyId = line.Details.Text("party") ?? "",
        PersonId = line.Details.Text("person") ?? "",
        Version = line.Version ?? 0,
        ExpiresAt = line.Details.Instant("expires") ?? line.At,
    };

    static SigningLink After(SigningLink link, RecordLine line) => line.Kind switch
    {
        EventKind.CodeSent => link with { CodesSentAt = [.. link.CodesSentAt, line.At], FailedTries = 0, IsCodePending = true },
        EventKind.CodePassed => link with { CodePassedAt = line.At, IsCodePending = false },
        EventKind.CodeFailed => Failed(link),
        _ => link,
    };

    static SigningLink Failed(SigningLink link)
        => link with { FailedTries = link.FailedTries + 1, IsCodePending = link.FailedTries + 1 < SigningRules.CodeTries };
}
