using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using MouForge.Blobs;

namespace MouForge.Storage.Azure;

/// <summary>Keeps blobs in Azure Blob Storage, in the containers <c>vault</c> and <c>work</c>: block blobs, and append blobs for those that only grow.</summary>
/// <remarks>
/// The tag of a blob is its entity tag; that of a blob that only grows, its length. The client sends again what got no answer, so a refusal may be
/// the answer to a write that was done before: then the store reads back and tells by the id of the write, or the appended bytes, whether it was.
/// </remarks>
public sealed class AzureStore : IBlobStore
{
    // One request: the conditions and the metadata then hold for all bytes at once.
    static readonly global::Azure.Storage.StorageTransferOptions OneRequest = new() { InitialTransferSize = 256 * 1024 * 1024, MaximumTransferSize = 256 * 1024 * 1024 };

    // Whoever starts the program with a wrong name should not wait half a minute for the answer.
    const int TriesAtStart = 2;

    readonly BlobContainerClient _vault;
    readonly BlobContainerClient _work;
    readonly Func<Guid> _newId;
    readonly string _place;

    AzureStore(BlobServiceClient client, StoreConnection connection, Func<Guid> newId, AzureSettings settings)
    {
        _vault = client.GetBlobContainerClient(settings.ContainerPrefix + "vault");
        _work = client.GetBlobContainerClient(settings.ContainerPrefix + "work");
        _newId = newId;
        _place = connection.Place;
    }

    /// <inheritdoc/>
    public async Task<BlobWrite> CreateAsync(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default)
    {
        var kept = WriteRules.CheckWhole(name, metadata);
        return await ExplainedAsync(name, () => UploadAsync(name, content, kept, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<BlobWrite> ReplaceAsync(BlobName name, ReadOnlyMemory<byte> content, BlobTag expected, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default)
    {
        var kept = WriteRules.CheckWhole(name, metadata);
        return await ExplainedAsync(name, () => UploadAsync(name, content, kept, new BlobRequestConditions { IfMatch = new ETag(expected.Value) }, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<BlobTag> PutAsync(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default)
    {
        var kept = WriteRules.CheckWhole(name, metadata);
        var written = await ExplainedAsync(name, () => UploadAsync(name, content, kept, null, cancellation), cancellation).ConfigureAwait(false);
        return written.Tag;
    }

    /// <inheritdoc/>
    public async Task<BlobWrite> AppendAsync(BlobName name, long position, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        WriteRules.CheckAppend(name, position, content.Span);
        var blob = ContainerOf(name.Container).GetAppendBlobClient(name.Path);
        return await ExplainedAsync(name, () => AppendedBlob.AppendAsync(blob, position, content, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<StoredBlob?> ReadAsync(BlobName name, CancellationToken cancellation = default)
        => await ExplainedAsync(name, () => DownloadAsync(name, cancellation), cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async IAsyncEnumerable<BlobEntry> ListAsync(BlobContainer container, string prefix, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var from = ContainerOf(container);
        var all = from.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix, cancellation).GetAsyncEnumerator(cancellation);
        await using (all.ConfigureAwait(false))
        {
            while (await ExplainedAsync(from.Name, async () => await all.MoveNextAsync().ConfigureAwait(false), cancellation).ConfigureAwait(false))
            {
                if (BlobName.TryParse(container, all.Current.Name, out var name) && EntryOf(name.Value, all.Current) is { } entry)
                {
                    yield return entry;
                }
            }
        }
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(BlobName name, BlobTag? expected = null, CancellationToken cancellation = default)
        => await ExplainedAsync(name, () => RemoveAsync(name, expected, cancellation), cancellation).ConfigureAwait(false);

    /// <summary>Opens the store in an account and makes its containers where they are missing.</summary>
    internal static async Task<AzureStore> OpenAsync(StoreConnection connection, Func<Guid> newId, AzureSettings settings, CancellationToken cancellation = default)
    {
        var first = new AzureStore(connection.Client(Options(settings, TriesAtStart)), connection, newId, settings);
        await first.BeginAsync(cancellation).ConfigureAwait(false);
        return new AzureStore(connection.Client(Options(settings, tries: null)), connection, newId, settings);
    }

    static BlobClientOptions Options(AzureSettings settings, int? tries)
    {
        var options = new BlobClientOptions();
        options.Retry.MaxRetries = tries ?? options.Retry.MaxRetries;
        options.Retry.Delay = settings.BetweenTries ?? options.Retry.Delay;
        options.AddPolicy(new Tries.Counter(), HttpPipelinePosition.PerRetry);
        if (settings.Between is not null)
        {
            options.AddPolicy(settings.Between, HttpPipelinePosition.PerRetry);
        }
        return options;
    }

    async Task BeginAsync(CancellationToken cancellation)
    {
        foreach (var container in new[] { _vault, _work })
        {
            await ExplainedAsync(container.Name, () => container.CreateIfNotExistsAsync(cancellationToken: cancellation), cancellation).ConfigureAwait(false);
        }
        var marker = await ReadAsync(StoreMarker.Name, cancellation).ConfigureAwait(false);
        StoreMarker.Check(marker?.Content, _place);
        if (marker is null)
        {
            await CreateAsync(StoreMarker.Name, StoreMarker.Content, cancellation: cancellation).ConfigureAwait(false);
        }
    }

    async Task<BlobWrite> UploadAsync(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string> metadata, BlobRequestConditions? conditions, CancellationToken cancellation)
    {
        var blob = ContainerOf(name.Container).GetBlobClient(name.Path);
        string writeId = _newId().ToString("N");
        var options = new BlobUploadOptions { Conditions = conditions, Metadata = MetadataCode.Encode(metadata, writeId), TransferOptions = OneRequest };
        using var tries = Tries.Begin();
        try
        {
            var written = await blob.UploadAsync(BinaryData.FromBytes(content), options, cancellation).ConfigureAwait(false);
            return new BlobWrite(true, TagOf(written.Value.ETag));
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == BlobErrorCode.BlobAlreadyExists || refused.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            return tries.Repeated ? await WrittenByAsync(blob, writeId, cancellation).ConfigureAwait(false) : BlobWrite.Conflict;
        }
    }

    static async Task<BlobWrite> WrittenByAsync(BlobClient blob, string writeId, CancellationToken cancellation)
    {
        try
        {
            var found = await blob.GetPropertiesAsync(cancellationToken: cancellation).ConfigureAwait(false);
            return MetadataCode.IsOf(found.Value.Metadata, writeId) ? new BlobWrite(true, TagOf(found.Value.ETag)) : BlobWrite.Conflict;
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return BlobWrite.Conflict;
        }
    }

    async Task<StoredBlob?> DownloadAsync(BlobName name, CancellationToken cancellation)
    {
        try
        {
            var found = (await ContainerOf(name.Container).GetBlobClient(name.Path).DownloadContentAsync(cancellation).ConfigureAwait(false)).Value;
            var content = found.Content.ToMemory();
            if (!name.Grows)
            {
                return new StoredBlob(content, TagOf(found.Details.ETag), MetadataCode.Decode(found.Details.Metadata));
            }
            return content.Length == 0 ? null : new StoredBlob(content, AppendedBlob.TagOf(content.Length), WriteRules.NoMetadata);
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    // A blob that grows and is empty was made by a writer that has not appended yet: it begins to exist with its first line.
    static BlobEntry? EntryOf(BlobName name, BlobItem found)
    {
        long length = found.Properties.ContentLength ?? 0;
        if (!name.Grows)
        {
            return new BlobEntry(name, TagOf(found.Properties.ETag ?? default), length, MetadataCode.Decode(found.Metadata));
        }
        return length == 0 ? null : new BlobEntry(name, AppendedBlob.TagOf(length), length, WriteRules.NoMetadata);
    }

    async Task<bool> RemoveAsync(BlobName name, BlobTag? expected, CancellationToken cancellation)
    {
        var blob = ContainerOf(name.Container).GetBlobClient(name.Path);
        try
        {
            var conditions = expected is { } tag ? await ConditionsAsync(blob, name, tag, cancellation).ConfigureAwait(false) : null;
            if (expected is not null && conditions is null)
            {
                return false;
            }
            await blob.DeleteAsync(DeleteSnapshotsOption.IncludeSnapshots, conditions, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return true;
        }
        catch (RequestFailedException refused) when (refused.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            // A blob that is not there meets no condition either.
            return !await blob.ExistsAsync(cancellation).ConfigureAwait(false);
        }
    }

    // Nothing when the blob is already known to be in another state.
    static async Task<BlobRequestConditions?> ConditionsAsync(BlobClient blob, BlobName name, BlobTag expected, CancellationToken cancellation)
    {
        if (!name.Grows)
        {
            return new BlobRequestConditions { IfMatch = new ETag(expected.Value) };
        }
        var found = await blob.GetPropertiesAsync(cancellationToken: cancellation).ConfigureAwait(false);
        return AppendedBlob.TagOf(found.Value.ContentLength) == expected ? new BlobRequestConditions { IfMatch = found.Value.ETag } : null;
    }

    static BlobTag TagOf(ETag tag) => new(tag.ToString("H"));

    BlobContainerClient ContainerOf(BlobContainer container) => container == BlobContainer.Vault ? _vault : _work;

    Task<T> ExplainedAsync<T>(BlobName name, Func<Task<T>> action, CancellationToken cancellation) => ExplainedAsync(name.ToString(), action, cancellation);

    async Task<T> ExplainedAsync<T>(string what, Func<Task<T>> action, CancellationToken cancellation)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (Exception exception) when (AzureErrors.Is(exception, cancellation))
        {
            throw AzureErrors.Explain(exception, what, _place);
        }
    }
}
