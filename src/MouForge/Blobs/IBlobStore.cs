namespace MouForge.Blobs;

/// <summary>Keeps bytes under names, in a folder or in Azure Blob Storage.</summary>
/// <remarks>
/// Every write that is reported as done survives the end of the process and of the machine. Writers in several processes may use one store.
/// Broken infrastructure (disk full, network gone beyond the retries) is an <see cref="IOException"/> that says where, what and what next.
/// A write of the wrong kind for its name (<see cref="BlobName.Grows"/>), an append of something else than whole lines, and metadata with other keys than
/// <see cref="StoredBlob.Metadata"/> says or of more than 6,000 bytes are an <see cref="ArgumentException"/>.
/// No path may continue another one with a slash: a folder cannot keep both.
/// </remarks>
public interface IBlobStore
{
    /// <summary>Stores a blob that does not exist yet.</summary>
    /// <returns>A conflict when the name is taken, also by equal bytes that somebody else stored.</returns>
    Task<BlobWrite> CreateAsync(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default);

    /// <summary>Replaces a blob that is still in the state it was read in.</summary>
    /// <returns>A conflict when the blob has another tag or does not exist.</returns>
    Task<BlobWrite> ReplaceAsync(BlobName name, ReadOnlyMemory<byte> content, BlobTag expected, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default);

    /// <summary>Stores a blob whatever was there: only for what can be rebuilt, such as a status.</summary>
    Task<BlobTag> PutAsync(BlobName name, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellation = default);

    /// <summary>Adds bytes at the end of a blob that only grows.</summary>
    /// <param name="name">The blob; it begins to exist with an append at position 0.</param>
    /// <param name="position">Its length as read, in bytes.</param>
    /// <param name="content">Whole lines, the last byte a line feed; at most 4 MiB (the limit of an append block in Azure).</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>A conflict when the blob has another length.</returns>
    Task<BlobWrite> AppendAsync(BlobName name, long position, ReadOnlyMemory<byte> content, CancellationToken cancellation = default);

    /// <summary>Reads a blob whole.</summary>
    /// <returns>Nothing when there is no such blob.</returns>
    Task<StoredBlob?> ReadAsync(BlobName name, CancellationToken cancellation = default);

    /// <summary>Lists the blobs whose path begins with a text, in ordinal order of their paths, with their metadata and without reading them.</summary>
    IAsyncEnumerable<BlobEntry> ListAsync(BlobContainer container, string prefix, CancellationToken cancellation = default);

    /// <summary>Deletes a blob, if it is still in the expected state when one is given.</summary>
    /// <returns>Whether the blob is gone, also when it never was.</returns>
    Task<bool> DeleteAsync(BlobName name, BlobTag? expected = null, CancellationToken cancellation = default);
}
