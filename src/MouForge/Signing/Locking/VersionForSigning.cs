using System.Globalization;
using MouForge.Signing.Effects;
using MouForge.Versions;

namespace MouForge.Signing.Locking;

/// <summary>From a locked version's manifest to what its signing needs to know.</summary>
public static class VersionForSigning
{
    const string EachOnSigning = "each partner on signing";

    /// <summary>The version as the record will state it. Where the answers name neither core partners nor a number, all must sign, as the text says.</summary>
    /// <param name="version">A version that was locked.</param>
    /// <exception cref="ArgumentException">The version is a draft.</exception>
    public static LockedVersion Of(DocumentVersion version)
    {
        if (version.LockedAt is not { } lockedAt)
            throw new ArgumentException("A draft cannot be signed.", nameof(version));
        return new LockedVersion
        {
            Number = version.Number,
            Title = version.Title,
            Template = version.Template,
            Pdf = version.Find(VersionFiles.Pdf)!.Hash,
            ContentCode = version.ContentCode,
            Pages = version.Pages,
            PublicCopy = version.Find(VersionFiles.PublicCopy)?.Hash,
            Manifest = version.Manifest,
            Parties = [.. version.Parties.Select(party => new PartyTerms(party.Id, party.Name, party.IsLead, party.ApprovalBody))],
            Effect = EffectOf(version),
            EffectiveFrom = DateOf(version, "start_date"),
            TermMonths = NumberOf(version, "months"),
            ExpiryDate = DateOf(version, "last_day"),
            LockedAt = lockedAt,
        };
    }

    static EffectRule EffectOf(DocumentVersion version)
    {
        if (Term(version, "start").StartsWith(EachOnSigning, StringComparison.OrdinalIgnoreCase))
            return new EffectRule.Each();
        string[] core = Term(version, "core").Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (core.Length > 0 && Term(version, "effective").StartsWith("two named core", StringComparison.OrdinalIgnoreCase))
            return new EffectRule.Named(core);
        return NumberOf(version, "effective") is { } count ? new EffectRule.Number(count) : new EffectRule.All();
    }

    static string Term(DocumentVersion version, string key) => version.Terms.GetValueOrDefault(key, "");

    static int? NumberOf(DocumentVersion version, string key)
        => int.TryParse(Term(version, key), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;

    static DateOnly? DateOf(DocumentVersion version, string key)
        => DateOnly.TryParseExact(Term(version, key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
