using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Versions;
using MouForge.Versions.Stored;

namespace MouForge.Inspection;

/// <summary>Whether versions and scans are the files that were stored.</summary>
sealed class FileInspection(IBlobStore store)
{
    /// <summary>Looks at every file of a version, and whether the record knows the version by its manifest.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="number">Number of the version.</param>
    /// <param name="stage">Drafted or locked.</param>
    /// <param name="record">The lines of the agreement's record; null where it does not hold.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<IReadOnlyList<StoreFinding>> InspectVersionAsync(AgreementBlobs agreement, int number, VersionStage stage, IReadOnlyList<RecordLine>? record, CancellationToken cancellation)
    {
        var name = agreement.VersionFile(number, stage, VersionFiles.Manifest);
        if (await store.ReadAsync(name, cancellation) is not { } blob)
            return [];
        DocumentVersion version;
        try
        {
            version = ManifestRecord.Read(name, blob.Content);
        }
        catch (Exception damaged) when (damaged is IOException or FormatException)
        {
            return [new(FindingCodes.Manifest, name.ToString(), damaged.Message)];
        }

        var findings = new List<StoreFinding>();
        if (stage == VersionStage.Draft && record is not null && !Knows(record, version))
            findings.Add(new(FindingCodes.Manifest, name.ToString(), $"The record does not know version {number} by this manifest. Publish the agreement again, or put the file back from an export."));
        foreach (var file in version.Files)
            await InspectFileAsync(agreement.VersionFile(number, stage, file.Name), file, findings, cancellation);
        return findings;
    }

    /// <summary>Looks at a scan, whose name is its hash.</summary>
    public async Task<StoreFinding?> InspectScanAsync(BlobName name, string hash, CancellationToken cancellation)
        => await store.ReadAsync(name, cancellation) is { } blob && ContentHash.Of(blob.Content.Span).Value != hash
            ? new(FindingCodes.Scan, name.ToString(), "This is not the file that was uploaded: its hash is not its name. Put it back from an export.")
            : null;

    static bool Knows(IReadOnlyList<RecordLine> record, DocumentVersion version)
        => record.Any(line => line.Kind == EventKind.VersionPublished && line.Version == version.Number && line.Details.Hash(VersionLog.ManifestDetail) == version.Manifest);

    async Task InspectFileAsync(BlobName name, StoredFile file, List<StoreFinding> findings, CancellationToken cancellation)
    {
        if (await store.ReadAsync(name, cancellation) is not { } blob)
            findings.Add(new(FindingCodes.VersionFile, name.ToString(), "The manifest names this file, and it is gone. Put it back from an export."));
        else if (ContentHash.Of(blob.Content.Span) != file.Hash)
            findings.Add(new(FindingCodes.VersionFile, name.ToString(), "This is not the file that was stored: its hash differs from the manifest's. Put it back from an export."));
    }
}
