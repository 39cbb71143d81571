using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Coalitions;

namespace MouForge.Inspection;

/// <summary>Checks everything that a store holds against its records and hashes, and rebuilds what can be rebuilt.</summary>
/// <param name="store">The store. With <see cref="Command.Repair"/> no other program should write to it.</param>
/// <param name="log">Reads records.</param>
public sealed class InspectStore(IBlobStore store, AuditLog log)
{
    /// <summary>Looks at everything.</summary>
    public async Task<Result> RunAsync(Command command, CancellationToken cancellation = default)
    {
        var vault = await VaultContents.ReadAsync(store, cancellation);
        var findings = new List<StoreFinding>();
        var records = await InspectRecordsAsync(vault, command.Repair, findings, cancellation);
        var files = new FileInspection(store);
        foreach (var (agreement, number, stage) in vault.Versions)
            findings.AddRange(await files.InspectVersionAsync(agreement, number, stage, records.GetValueOrDefault(agreement.Record), cancellation));
        foreach (var (name, hash) in vault.Scans)
        {
            if (await files.InspectScanAsync(name, hash, cancellation) is { } finding)
                findings.Add(finding);
        }

        await InspectStatusesAsync(vault, records, command.Repair, findings, cancellation);
        return new Result([.. findings.OrderBy(finding => finding.Place, StringComparer.Ordinal)], vault.Records.Count, vault.Versions.Count, vault.Scans.Count);
    }

    async Task<Dictionary<RecordName, IReadOnlyList<RecordLine>>> InspectRecordsAsync(VaultContents vault, bool repair, List<StoreFinding> findings, CancellationToken cancellation)
    {
        var inspection = new RecordInspection(store, repair);
        var sound = new Dictionary<RecordName, IReadOnlyList<RecordLine>>();
        foreach (var record in vault.Records)
        {
            if (await inspection.InspectAsync(record, findings, cancellation) is { } lines)
                sound.Add(record, lines);
        }

        return sound;
    }

    async Task InspectStatusesAsync(VaultContents vault, Dictionary<RecordName, IReadOnlyList<RecordLine>> records, bool repair, List<StoreFinding> findings, CancellationToken cancellation)
    {
        var inspection = new StatusInspection(store, log, repair);
        foreach (var record in records.Keys)
        {
            if (!CoalitionId.TryParse(record.Coalition, out var coalition) || !AgreementId.TryParse(record.Agreement, out var id))
                continue;
            var agreement = new AgreementBlobs(coalition, id);
            int locked = vault.Versions.Where(version => version.Agreement == agreement && version.Stage == VersionStage.Locked).Select(version => version.Number).DefaultIfEmpty().Max();
            if (await inspection.InspectAsync(agreement, locked == 0 ? null : locked, cancellation) is { } finding)
                findings.Add(finding);
        }
    }

    /// <summary>What to do.</summary>
    /// <param name="Repair">Whether to rebuild what can be rebuilt.</param>
    public sealed record Command(bool Repair);

    /// <summary>What was found.</summary>
    /// <param name="Findings">What is not as it was written, by place; empty for a sound store.</param>
    /// <param name="Records">Records that were read.</param>
    /// <param name="Versions">Manifests that were read, with all their files.</param>
    /// <param name="Scans">Scans that were read.</param>
    public sealed record Result(IReadOnlyList<StoreFinding> Findings, int Records, int Versions, int Scans)
    {
        /// <summary>Whether everything holds now.</summary>
        public bool IsSound => Findings.All(finding => finding.IsRepaired);
    }
}
