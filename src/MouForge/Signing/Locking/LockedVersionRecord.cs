using MouForge.AuditTrail;
using MouForge.Documents;
using MouForge.Signing.Effects;

namespace MouForge.Signing.Locking;

/// <summary>How a line says what was locked.</summary>
static class LockedVersionRecord
{
    public static V1 Write(LockedVersion version) => new()
    {
        Title = version.Title,
        Template = version.Template,
        Sha256 = version.Pdf.Value,
        ContentCode = version.ContentCode.Value,
        Pages = version.Pages,
        PublicSha256 = version.PublicCopy?.Value,
        ManifestSha256 = version.Manifest?.Value,
        Parties = [.. version.Parties.Select(party => new PartyV1(party.Id, party.Name, party.IsLead, party.ApprovalBody))],
        Effect = WriteRule(version.Effect),
        EffectiveFrom = version.EffectiveFrom,
        TermMonths = version.TermMonths,
        ExpiryDate = version.ExpiryDate,
    };

    public static LockedVersion Read(V1 stored, int number, DateTimeOffset lockedAt) => new()
    {
        Number = number,
        Title = stored.Title,
        Template = stored.Template,
        Pdf = ContentHash.Parse(stored.Sha256),
        ContentCode = ContentCode.Parse(stored.ContentCode),
        Pages = stored.Pages,
        PublicCopy = stored.PublicSha256 is { } copy ? ContentHash.Parse(copy) : null,
        Manifest = stored.ManifestSha256 is { } manifest ? ContentHash.Parse(manifest) : null,
        Parties = [.. stored.Parties.Select(party => new PartyTerms(party.Id, party.Name, party.Lead, party.Approval))],
        Effect = ReadRule(stored.Effect),
        EffectiveFrom = stored.EffectiveFrom,
        TermMonths = stored.TermMonths,
        ExpiryDate = stored.ExpiryDate,
        LockedAt = lockedAt,
    };

    static EffectV1 WriteRule(EffectRule rule) => rule.Match<EffectV1>(
        all: () => new("all"),
        named: parties => new("named", Parties: parties),
        number: count => new("number", Count: count),
        each: () => new("each"));

    static EffectRule ReadRule(EffectV1 stored) => stored.Rule switch
    {
        "all" => new EffectRule.All(),
        "named" => new EffectRule.Named(stored.Parties ?? []),
        "number" => new EffectRule.Number(stored.Count ?? 0),
        "each" => new EffectRule.Each(),
        _ => throw new InvalidDataException($"'{stored.Rule}' is no rule of taking effect."),
    };

    internal sealed record PartyV1(string Id, string Name, bool Lead, string? Approval);

    internal sealed record EffectV1(string Rule, IReadOnlyList<string>? Parties = null, int? Count = null);

    internal sealed record V1
    {
        public required string Title { get; init; }

        public required string Template { get; init; }

        public required string Sha256 { get; init; }

        public required string ContentCode { get; init; }

        public required int Pages { get; init; }

        public string? PublicSha256 { get; init; }

        public string? ManifestSha256 { get; init; }

        public required IReadOnlyList<PartyV1> Parties { get; init; }

        public required EffectV1 Effect { get; init; }

        public DateOnly? EffectiveFrom { get; init; }

        public int? TermMonths { get; init; }

        public DateOnly? ExpiryDate { get; init; }
    }
}
