using System.Runtime.CompilerServices;
using MouForge.AuditTrail;
using MouForge.Blobs;

namespace MouForge.Tests.Blobs;

/// <summary>A store in memory that keeps to the contract: conditional writes, ordinal listing, torn tails cut by the next append.</summary>
sealed class MemoryBlobStore : IBlobStore
{
    readonly Lock _gate = new();
    readonly SortedDictionary<string, (BlobName Name, StoredBlob Blob)> _blobs = new(StringComparer.Ordinal);

    /// <summary>Is called before each append, so that a test can be faster than the writer.</summary>
    public Func<BlobName, Task>? BeforeAppend { get; set; }

    public Task<BlobWrite> CreateAsync(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default)
        => Task.FromResult(Under(() => Find(name) is null ? Set(name, content, metadata) : BlobWrite.Conflict));

    public Task<BlobWrite> ReplaceAsync(
        BlobName name, ReadOnlyMemory<byte> content, BlobTag expected, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default)
        => Task.FromResult(Under(() => Find(name)?.Tag == expected ? Set(name, content, metadata) : BlobWrite.Conflict));

    public Task<BlobTag> PutAsync(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default)
        => Task.FromResult(Under(() => Set(name, content, metadata).Tag));

    public async Task<BlobWrite> AppendAsync(BlobName name, long position, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        content.Span[^1].ShouldBe((byte)'\n');
        if (BeforeAppend is { } before)
            await before(name);
        return Under(() =>
        {
            var old = Find(name)?.Content ?? default;
            var whole = old[..(old.Span.LastIndexOf((byte)'\n') + 1)];
            return whole.Length == position ? Set(name, (byte[])[.. whole.Span, .. content.Span], null) : BlobWrite.Conflict;
        });
    }

    public Task<StoredBlob?> ReadAsync(BlobName name, CancellationToken cancellation = default) => Task.FromResult(Under(() => Find(name)));

    public async IAsyncEnumerable<BlobEntry> ListAsync(BlobContainer container, string prefix, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var found = Under(() => _blobs.Values.Where(entry => entry.Name.Container == container && entry.Name.Path.StartsWith(prefix, StringComparison.Ordinal)).ToList());
        foreach (var (name, blob) in found)
        {
            await Task.Yield();
            yield return new(name, blob.Tag, blob.Content.Length, blob.Metadata);
        }
    }

    public Task<bool> DeleteAsync(BlobName name, BlobTag? expected = null, CancellationToken cancellation = default)
        => Task.FromResult(Under(() =>
        {
            bool matches = Find(name) is not { } blob || expected is null || blob.Tag == expected;
            if (matches)
                _blobs.Remove(name.ToString());
            return matches;
        }));

    T Under<T>(Func<T> action)
    {
        lock (_gate)
            return action();
    }

    StoredBlob? Find(BlobName name) => _blobs.TryGetValue(name.ToString(), out var entry) ? entry.Blob : null;

    BlobWrite Set(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string>? metadata)
    {
        var tag = new BlobTag(ContentHash.Of(content.Span).Value);
        var copy = metadata is null ? [] : metadata.ToDictionary(StringComparer.Ordinal);
        _blobs[name.ToString()] = (name, new StoredBlob(content.ToArray(), tag, copy));
        return new(true, tag);
    }
}
