using MouForge.AuditTrail;
using MouForge.Blobs;

namespace MouForge.Signing.Inviting;

/// <summary>The links that were sent, each under the hash of its token: <c>work/links/&lt;sha256&gt;.json</c>.</summary>
public sealed class SigningLinks(IBlobStore store)
{
    /// <summary>To whose record a link leads; null where there is no such link. Looking changes nothing.</summary>
    public async Task<RecordName?> FindAsync(LinkToken token, CancellationToken cancellation = default)
        => (await ReadAsync(token, cancellation))?.Link.Record();

    internal async Task<(LinkRecord.V1 Link, BlobTag Tag)?> ReadAsync(LinkToken token, CancellationToken cancellation)
        => await store.ReadAsync(Name(token), cancellation) is { } blob ? (LinkRecord.Read(blob.Content), blob.Tag) : null;

    internal async Task AddAsync(LinkToken token, LinkRecord.V1 link, CancellationToken cancellation)
    {
        var write = await store.CreateAsync(Name(token), link.ToBytes(), null, cancellation);
        if (!write.Done)
            throw new InvalidOperationException("The same link token was drawn twice: the randomness is broken.");
    }

    internal async Task<bool> ReplaceAsync(LinkToken token, LinkRecord.V1 link, BlobTag expected, CancellationToken cancellation)
        => (await store.ReplaceAsync(Name(token), link.ToBytes(), expected, null, cancellation)).Done;

    internal Task RemoveAsync(LinkToken token, CancellationToken cancellation) => store.DeleteAsync(Name(token), null, cancellation);

    static BlobName Name(LinkToken token) => BlobName.InWork($"links/{token.Hash.Value}.json");
}
