using System.Text.Json;

namespace MouForge.AuditTrail;

/// <summary>The file that lies beside a line and holds what its salted hashes stand for.</summary>
static class PersonalDetailsRecord
{
    public static V1 Read(ReadOnlyMemory<byte> bytes)
        => JsonSerializer.Deserialize<V1>(bytes.Span, RecordJson.Options) is { V: 1 } file
            ? file
            : throw new IOException("The personal details beside a line were written by a newer version of MouForge. Use that version.");

    /// <param name="V">Format.</param>
    /// <param name="Seq">Number of the line.</param>
    /// <param name="Details">What was written first.</param>
    /// <param name="Others">
    /// What other writers brought for the same number: each writes its details before its line, and only one line wins. The line's hashes say whose were meant.
    /// </param>
    internal sealed record V1(int V, int Seq, IReadOnlyDictionary<string, PersonalDetail> Details, IReadOnlyList<IReadOnlyDictionary<string, PersonalDetail>>? Others = null)
    {
        public IEnumerable<IReadOnlyDictionary<string, PersonalDetail>> All() => Others is null ? [Details] : [Details, .. Others];

        /// <summary>The same file with other contents; null where nothing is left.</summary>
        public V1? With(IEnumerable<IReadOnlyDictionary<string, PersonalDetail>> contents)
        {
            var all = contents.Where(details => details.Count > 0).ToList();
            return all.Count == 0 ? null : this with { Details = all[0], Others = all.Count == 1 ? null : all[1..] };
        }

        public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, RecordJson.Options);
    }
}
