using MouForge.Blobs;

namespace MouForge.AuditTrail;

/// <summary>What lines say about people, kept beside them so that it can be deleted while the chain still holds.</summary>
public sealed class PersonalDetails(IBlobStore store)
{
    /// <summary>Reads what a line's hashes stand for. Deleted details are missing.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(RecordName record, RecordLine line, CancellationToken cancellation = default)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (line.Personal.Count == 0 || await store.ReadAsync(record.Private(line.Seq), cancellation) is not { } blob)
            return values;
        foreach (var (name, detail) in PersonalDetailsRecord.Read(blob.Content).All().SelectMany(details => details))
        {
            if (line.Personal.TryGetValue(name, out var hash) && hash == detail.Hash())
                values[name] = detail.Value;
        }
        return values;
    }

    /// <summary>Deletes one detail of a line; the line and its hash stay.</summary>
    /// <returns>Whether there was such a detail.</returns>
    /// <remarks>Record it with <see cref="EventKind.DetailDeleted"/>, naming the line and the detail.</remarks>
    public async Task<bool> DeleteAsync(RecordName record, int seq, string name, CancellationToken cancellation = default)
    {
        bool found = false;
        await ChangeAsync(record.Private(seq), file => file?.With(file.All().Select(details =>
        {
            found |= details.ContainsKey(name);
            return Without(details, name);
        })), cancellation);
        return found;
    }

    // The contents are added to, never replaced: a slower writer of the same number may still win with its line.
    internal Task AddAsync(BlobName name, int seq, IReadOnlyDictionary<string, PersonalDetail> details, CancellationToken cancellation)
        => ChangeAsync(name, file => file is null ? new(1, seq, details) : file.With([.. file.All(), details]), cancellation);

    internal Task WithdrawAsync(BlobName name, IReadOnlyDictionary<string, PersonalDetail> details, CancellationToken cancellation)
        => ChangeAsync(name, file => file?.With(file.All().Where(other => !Same(other, details))), cancellation);

    static bool Same(IReadOnlyDictionary<string, PersonalDetail> one, IReadOnlyDictionary<string, PersonalDetail> other)
        => one.Count == other.Count && one.All(detail => other.TryGetValue(detail.Key, out var found) && found == detail.Value);

    static Dictionary<string, PersonalDetail> Without(IReadOnlyDictionary<string, PersonalDetail> details, string name)
        => details.Where(detail => detail.Key != name).ToDictionary(StringComparer.Ordinal);

    async Task ChangeAsync(BlobName name, Func<PersonalDetailsRecord.V1?, PersonalDetailsRecord.V1?> change, CancellationToken cancellation)
    {
        bool done = false;
        // Creating without a look first: as a rule nobody was here before.
        if (change(null) is { } first)
            done = (await store.CreateAsync(name, first.ToBytes(), null, cancellation)).Done;
        while (!done)
        {
            var blob = await store.ReadAsync(name, cancellation);
            var changed = change(blob is null ? null : PersonalDetailsRecord.Read(blob.Content));
            done = (blob, changed) switch
            {
                (null, null) => true,
                (null, { } made) => (await store.CreateAsync(name, made.ToBytes(), null, cancellation)).Done,
                ({ } old, null) => await store.DeleteAsync(name, old.Tag, cancellation),
                ({ } old, { } made) => (await store.ReplaceAsync(name, made.ToBytes(), old.Tag, null, cancellation)).Done,
            };
        }
    }
}
