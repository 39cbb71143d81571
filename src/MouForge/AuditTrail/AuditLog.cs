using System.Security.Cryptography;
using MouForge.Blobs;

namespace MouForge.AuditTrail;

/// <summary>Reads records and adds to them: read, decide, append at the position read; where somebody was faster, read and decide again.</summary>
/// <param name="store">Where records and personal details lie.</param>
/// <param name="clock">Dates the lines.</param>
/// <param name="random">Makes the salts.</param>
public sealed class AuditLog(IBlobStore store, TimeProvider clock, RandomNumberGenerator random)
{
    const int Turns = 64;

    // A decision that always comes too late means a store whose end is not where it says; nobody is that unlucky among people.
    const int MostTries = 1_000;

    readonly RecordCache _cache = new();
    readonly PersonalDetails _personal = new(store);

    // Writers of one process take turns, so that they meet conflicts only from other processes.
    readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, Turns).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Reads a record; an empty one where nobody wrote to it.</summary>
    /// <exception cref="BrokenRecordException">It does not hold, or a newer program wrote it.</exception>
    public async Task<RecordReading> ReadAsync(RecordName record, CancellationToken cancellation = default)
    {
        var known = _cache.Find(record) ?? RecordReading.Empty(record);
        var blob = await store.ReadAsync(record.Lines, cancellation);
        var reading = RecordGrowth.Read(known, blob?.Content ?? default);
        _cache.Keep(reading);
        return reading;
    }

    /// <summary>Decides on a record and stores the lines that the decision adds, all of them or none.</summary>
    /// <param name="record">Which.</param>
    /// <param name="decide">Looks at the record and adds lines, or none. Has no other effect, for it is called again where somebody was faster.</param>
    /// <param name="cancellation">Stops before the lines are stored.</param>
    /// <exception cref="BrokenRecordException">The record does not hold, or a newer program wrote it.</exception>
    public async Task<Appended<T>> AppendAsync<T>(RecordName record, Func<RecordDraft, T> decide, CancellationToken cancellation = default)
    {
        var turn = _turns[(int)((uint)record.GetHashCode() % Turns)];
        await turn.WaitAsync(cancellation);
        try
        {
            var known = _cache.Find(record);
            var reading = known ?? await ReadAsync(record, cancellation);
            bool isFresh = known is null;
            for (int tries = 0; tries < MostTries; tries++)
            {
                var draft = new RecordDraft(reading, clock.GetUtcNow(), random);
                var result = decide(draft);
                // A decision to write nothing has no append to tell it that the record grew elsewhere: it is made on a fresh reading.
                if (draft.Added.Count == 0 ? isFresh : await StoreAsync(draft, cancellation))
                    return new(result, Grown(draft));
                reading = await ReadAsync(record, cancellation);
                isFresh = true;
            }
        }
        finally
        {
            turn.Release();
        }
        throw new IOException($"{record.Lines} refused {MostTries} times to grow by a line. Run 'mouforge fsck'.");
    }

    // Details go first, so that no line points at nothing; those of a line that lost are taken back.
    async Task<bool> StoreAsync(RecordDraft draft, CancellationToken cancellation)
    {
        var name = draft.Reading.Name;
        foreach (var (seq, details) in draft.Personal)
            await _personal.AddAsync(name.Private(seq), seq, details, cancellation);
        // From here on nothing is given up half-way: the caller must learn whether the lines are there.
        var write = await store.AppendAsync(name.Lines, draft.Reading.Position, draft.ToBytes(), CancellationToken.None);
        if (write.Done)
            return true;
        foreach (var (seq, details) in draft.Personal)
            await _personal.WithdrawAsync(name.Private(seq), details, CancellationToken.None);
        return false;
    }

    RecordReading Grown(RecordDraft draft)
    {
        if (draft.Added.Count == 0)
            return draft.Reading;
        var grown = draft.Reading with
        {
            Lines = [.. draft.Reading.Lines, .. draft.Added],
            Position = draft.Reading.Position + draft.Added.Sum(line => line.Bytes.Length),
            TornBytes = 0,
        };
        _cache.Keep(grown);
        return grown;
    }
}
