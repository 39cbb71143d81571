using System.Runtime.CompilerServices;
using MouForge.Blobs;
using MouForge.Coalitions;

namespace MouForge.Agreements;

/// <summary>The status of all agreements, as metadata of blobs without content: one listing answers a dashboard. Can be rebuilt from records and manifests.</summary>
public sealed class StatusIndex(IBlobStore store)
{
    /// <summary>Changes some parts of a status and leaves the others as they are.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="changes">The parts by name; null takes one away.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    public async Task ChangeAsync(AgreementBlobs agreement, IReadOnlyDictionary<string, string?> changes, CancellationToken cancellation = default)
    {
        bool done = false;
        while (!done)
        {
            var current = await store.ReadAsync(agreement.Status, cancellation);
            var metadata = new Dictionary<string, string>(current?.Metadata ?? new Dictionary<string, string>(), StringComparer.Ordinal);
            foreach (var (key, value) in changes)
            {
                if (value is null)
                    metadata.Remove(key);
                else
                    metadata[key] = value;
            }

            // The content says nothing but makes each state one of its own, so that of two writers one sees the other.
            byte[] content = StatusContent.Of(metadata);
            var write = current is null
                ? await store.CreateAsync(agreement.Status, content, metadata, cancellation)
                : await store.ReplaceAsync(agreement.Status, content, current.Tag, metadata, cancellation);
            done = write.Done;
        }
    }

    /// <summary>The statuses of a coalition's agreements, or of all agreements, by coalition and agreement.</summary>
    /// <param name="coalition">The coalition; null for all.</param>
    /// <param name="cancellation">Stops the listing.</param>
    public async IAsyncEnumerable<StatusEntry> ListAsync(CoalitionId? coalition = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string prefix = coalition is { } one ? AgreementBlobs.StatusesOf(one) : AgreementBlobs.AllStatuses;
        await foreach (var entry in store.ListAsync(BlobContainer.Work, prefix, cancellation))
        {
            string[] parts = entry.Name.Path.Split('/');
            if (parts.Length == 3 && CoalitionId.TryParse(parts[1], out var owner) && AgreementId.TryParse(parts[2], out var agreement))
                yield return new(owner, agreement, entry.Metadata);
        }
    }
}
