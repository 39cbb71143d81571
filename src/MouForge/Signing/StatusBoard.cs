using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Blobs;

namespace MouForge.Signing;

/// <summary>The status of every agreement as metadata of a small blob, so that one listing answers a dashboard.</summary>
/// <remarks>Can be rebuilt from the records: <see cref="PutAsync"/> with the envelope folded anew.</remarks>
public sealed class StatusBoard(IBlobStore store)
{
    const string Folder = "status/";

    /// <summary>Puts up the status of an agreement, unless a later one is there already. What others keep there, such as its newest version, stays.</summary>
    public async Task PutAsync(Envelope envelope, CancellationToken cancellation = default)
    {
        var name = Name(envelope.Record);
        var summary = EnvelopeSummary.Of(envelope);
        for (bool done = false; !done;)
        {
            var blob = await store.ReadAsync(name, cancellation);
            // Two writers may come here in the other order than their lines did; the later line wins.
            if (blob is not null && Seq(blob.Metadata) > envelope.Seq)
                return;
            var metadata = summary.Onto(blob?.Metadata);
            byte[] content = JsonSerializer.SerializeToUtf8Bytes(new V1(1, metadata), RecordJson.Options);
            done = blob is null
                ? (await store.CreateAsync(name, content, metadata, cancellation)).Done
                : (await store.ReplaceAsync(name, content, blob.Tag, metadata, cancellation)).Done;
        }
    }

    /// <summary>The agreements of a coalition, in the order of their ids, without reading their records.</summary>
    public async IAsyncEnumerable<EnvelopeSummary> ListAsync(string coalition, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string prefix = $"{Folder}{coalition}/";
        await foreach (var entry in store.ListAsync(BlobContainer.Work, prefix, cancellation))
            yield return EnvelopeSummary.Read(RecordName.OfAgreement(coalition, entry.Name.Path[prefix.Length..]), entry.Metadata);
    }

    static BlobName Name(RecordName record)
        => BlobName.InWork($"{Folder}{record.Coalition}/{record.Agreement ?? throw new ArgumentException("A coalition's own record has no status.", nameof(record))}");

    static int Seq(IReadOnlyDictionary<string, string> metadata)
        => int.TryParse(metadata.GetValueOrDefault("seq"), NumberStyles.None, CultureInfo.InvariantCulture, out int seq) ? seq : 0;

    // The content says the metadata once more, so that different statuses have different tags.
    sealed record V1(int V, SortedDictionary<string, string> Status);
}
