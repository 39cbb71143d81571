namespace MouForge.AuditTrail;

/// <summary>A record as it was read.</summary>
public sealed record RecordReading
{
    /// <summary>Which record.</summary>
    public required RecordName Name { get; init; }

    /// <summary>Its lines in order; empty for a record that nobody wrote to.</summary>
    public required IReadOnlyList<RecordLine> Lines { get; init; }

    /// <summary>Bytes up to the end of the last whole line: where the next one goes.</summary>
    public required long Position { get; init; }

    /// <summary>Bytes of a last line that was never finished; 0 as a rule.</summary>
    public int TornBytes { get; init; }

    /// <summary>The last line; null in an empty record.</summary>
    public RecordLine? Last => Lines.Count == 0 ? null : Lines[^1];

    /// <summary>How far the record goes; null for an empty one.</summary>
    public RecordAnchor? Anchor => Last is { } last ? new(last.Seq, last.Hash) : null;

    /// <summary>A record that nobody wrote to.</summary>
    public static RecordReading Empty(RecordName name) => new() { Name = name, Lines = [], Position = 0 };

    /// <summary>The lines as a file. It names nobody.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[Lines.Sum(line => line.Bytes.Length)];
        int position = 0;
        foreach (var line in Lines)
        {
            line.Bytes.CopyTo(bytes.AsMemory(position));
            position += line.Bytes.Length;
        }
        return bytes;
    }
}
