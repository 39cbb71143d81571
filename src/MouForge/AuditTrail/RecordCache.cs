using System.Collections.Concurrent;

namespace MouForge.AuditTrail;

/// <summary>Records as they were last seen here, so that the next line needs no reading of all the others.</summary>
/// <remarks>Never trusted: a record only grows, so a cached one is the beginning of the true one, and an append at a stale position is a conflict.</remarks>
sealed class RecordCache
{
    // A line takes about 2 KiB in memory: at most some 100 MiB.
    const int MostLines = 50_000;

    readonly ConcurrentDictionary<RecordName, RecordReading> _readings = new();
    int _lines;

    public RecordReading? Find(RecordName name) => _readings.GetValueOrDefault(name);

    public void Keep(RecordReading reading)
    {
        int before = Find(reading.Name)?.Lines.Count ?? 0;
        if (Interlocked.Add(ref _lines, reading.Lines.Count - before) > MostLines)
        {
            _readings.Clear();
            Interlocked.Exchange(ref _lines, reading.Lines.Count);
        }
        _readings[reading.Name] = reading;
    }

    public void Forget(RecordName name)
    {
        if (_readings.TryRemove(name, out var reading))
            Interlocked.Add(ref _lines, -reading.Lines.Count);
    }
}
