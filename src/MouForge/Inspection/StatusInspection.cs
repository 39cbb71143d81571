using System.Globalization;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Signing;
using MouForge.Signing.Folding;
using MouForge.Versions;

namespace MouForge.Inspection;

/// <summary>Whether the listing says of an agreement what its record and its versions say.</summary>
sealed class StatusInspection(IBlobStore store, AuditLog log, bool repair)
{
    readonly AgreementStore _agreements = new(log);
    readonly VersionStore _versions = new(store);
    readonly StatusIndex _statuses = new(store);

    // The count of lines tells writers who was later, and the title is whatever was written last: neither says that the status is wrong.
    static readonly string[] NotCompared = ["seq", StatusKeys.Title];

    /// <summary>Looks at the status of an agreement whose record holds, and writes it anew where it is wrong and may be repaired.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="locked">Its newest locked version, from the vault; null where there is none.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    public async Task<StoreFinding?> InspectAsync(AgreementBlobs agreement, int? locked, CancellationToken cancellation)
    {
        var expected = await ExpectedAsync(agreement, locked, cancellation);
        var there = (await store.ReadAsync(agreement.Status, cancellation))?.Metadata;
        var wrong = expected.Where(part => !NotCompared.Contains(part.Key) && there?.GetValueOrDefault(part.Key) != part.Value).Select(part => part.Key).Order(StringComparer.Ordinal).ToList();
        if (there is not null && wrong.Count == 0)
            return null;
        if (repair)
            await _statuses.ChangeAsync(agreement, expected, cancellation);
        string what = there is null ? "The listing does not know this agreement." : $"The listing says something else than the record ({string.Join(", ", wrong)}).";
        return new(FindingCodes.Status, agreement.Status.ToString(), $"{what} Rebuild it: fsck --repair.", repair);
    }

    async Task<Dictionary<string, string?>> ExpectedAsync(AgreementBlobs agreement, int? locked, CancellationToken cancellation)
    {
        var expected = new Dictionary<string, string?>();
        if (await _agreements.FindAsync(agreement.Coalition, agreement.Agreement, cancellation) is { } known
            && await _versions.LatestAsync(agreement, cancellation) is { } version)
        {
            expected = VersionLog.StatusOf(known, version);
            expected[StatusKeys.Locked] = locked?.ToString(CultureInfo.InvariantCulture);
        }

        var envelope = EnvelopeFold.Of(await log.ReadAsync(agreement.Record, cancellation));
        // Before anything is locked there is no envelope to count up.
        if (envelope.Locked is not null || envelope.Status != EnvelopeStatus.Draft)
        {
            foreach (var (name, value) in EnvelopeSummary.Of(envelope).Onto(null))
                expected[name] = value;
        }

        return expected;
    }
}
