using System.Globalization;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Versions.Stored;

namespace MouForge.Versions;

/// <summary>Keeps versions. Files are written once, the manifest last; nothing is ever changed.</summary>
public sealed class VersionStore(IBlobStore store)
{
    /// <summary>The numbers of an agreement's versions, ascending. What has no manifest is no version.</summary>
    public async Task<IReadOnlyList<int>> ListAsync(AgreementBlobs agreement, CancellationToken cancellation = default)
    {
        var numbers = new List<int>();
        await foreach (var entry in store.ListAsync(BlobContainer.Vault, agreement.Versions, cancellation))
        {
            string[] parts = entry.Name.Path[agreement.Versions.Length..].Split('/');
            if (parts is [var number, "draft", VersionFiles.Manifest] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int version))
                numbers.Add(version);
        }

        numbers.Sort();
        return numbers;
    }

    /// <summary>The newest version as drafted; null where there is none yet.</summary>
    public async Task<DocumentVersion?> LatestAsync(AgreementBlobs agreement, CancellationToken cancellation = default)
        => await ListAsync(agreement, cancellation) is [.., int newest] ? await FindAsync(agreement, newest, VersionStage.Draft, cancellation) : null;

    /// <summary>A version; null where there is none of that number, or it was not locked.</summary>
    /// <exception cref="IOException">Its manifest is damaged, or a newer program wrote it.</exception>
    public async Task<DocumentVersion?> FindAsync(AgreementBlobs agreement, int number, VersionStage stage, CancellationToken cancellation = default)
    {
        var name = agreement.VersionFile(number, stage, VersionFiles.Manifest);
        return await store.ReadAsync(name, cancellation) is { } blob ? ManifestRecord.Read(name, blob.Content) : null;
    }

    /// <summary>A file of a version, checked against its manifest.</summary>
    /// <returns>The bytes; null where the version has no such file.</returns>
    /// <exception cref="IOException">The file is gone, or is not the one that was stored.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(AgreementBlobs agreement, DocumentVersion version, string file, CancellationToken cancellation = default)
    {
        if (version.Find(file) is not { } expected)
            return null;
        var name = agreement.VersionFile(version.Number, version.IsLocked ? VersionStage.Locked : VersionStage.Draft, file);
        var blob = await store.ReadAsync(name, cancellation) ?? throw new IOException($"{name} is gone. Put it back from an export.");
        return ContentHash.Of(blob.Content.Span) == expected.Hash
            ? blob.Content
            : throw new IOException($"{name} is not the file that was stored: its hash differs from the manifest's. Put it back from an export.");
    }

    /// <summary>Stores a draft.</summary>
    /// <returns>The version under its number, whoever stored it; null where other files lie there: the number is taken.</returns>
    internal async Task<PublishedVersion?> AddDraftAsync(AgreementBlobs agreement, VersionContent content, CancellationToken cancellation)
    {
        foreach (var (file, bytes) in content.Files)
        {
            if (!await AddAsync(agreement.VersionFile(content.Version.Number, VersionStage.Draft, file), bytes, cancellation))
                return null;
        }

        return await AddManifestAsync(agreement, content.Version, VersionStage.Draft, cancellation);
    }

    /// <summary>Stores the files for signature. What an interrupted lock of another program left behind, which nobody has seen, gives way.</summary>
    internal async Task<DocumentVersion> AddLockedAsync(AgreementBlobs agreement, VersionContent content, CancellationToken cancellation)
    {
        foreach (var (file, bytes) in content.Files)
        {
            var name = agreement.VersionFile(content.Version.Number, VersionStage.Locked, file);
            while (!await AddAsync(name, bytes, cancellation))
            {
                if (await FindAsync(agreement, content.Version.Number, VersionStage.Locked, cancellation) is { } finished)
                    return finished;
                await store.DeleteAsync(name, null, cancellation);
            }
        }

        return (await AddManifestAsync(agreement, content.Version, VersionStage.Locked, cancellation)).Version;
    }

    async Task<PublishedVersion> AddManifestAsync(AgreementBlobs agreement, DocumentVersion version, VersionStage stage, CancellationToken cancellation)
    {
        var name = agreement.VersionFile(version.Number, stage, VersionFiles.Manifest);
        byte[] bytes = ManifestRecord.Write(version);
        if ((await store.CreateAsync(name, bytes, null, cancellation)).Done)
            return new(ManifestRecord.Read(name, bytes), true);
        var there = await FindAsync(agreement, version.Number, stage, cancellation) ?? throw new IOException($"{name} was taken and is gone again. Run 'mouforge fsck'.");
        return new(there, false);
    }

    // A file that is there with the same bytes is an earlier try of the same version.
    async Task<bool> AddAsync(BlobName name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
        => (await store.CreateAsync(name, bytes, null, cancellation)).Done
            || (await store.ReadAsync(name, cancellation) is { } there && there.Content.Span.SequenceEqual(bytes.Span));
}
