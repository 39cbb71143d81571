namespace MouForge.AuditTrail;

/// <summary>One line of a record.</summary>
public sealed record RecordLine
{
    /// <summary>The newest form of a line this program reads, and the one it writes.</summary>
    public const int Format = 1;

    /// <summary>Place in the record, from 1.</summary>
    public required int Seq { get; init; }

    /// <summary>When it was recorded, UTC to the millisecond; never earlier than the line before.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it.</summary>
    public required RecordActor Actor { get; init; }

    /// <summary>What happened; may be a kind this program does not know.</summary>
    public required string Kind { get; init; }

    /// <summary>The version it is about; null where it is about none.</summary>
    public int? Version { get; init; }

    /// <summary>What it says plainly.</summary>
    public required RecordDetails Details { get; init; }

    /// <summary>Salted hashes of what it says about a person, by name.</summary>
    public required IReadOnlyDictionary<string, ContentHash> Personal { get; init; }

    /// <summary>Hash of the line before; <see cref="ContentHash.None"/> in the first.</summary>
    public required ContentHash Prev { get; init; }

    /// <summary>Hash of this line as it states it itself.</summary>
    public required ContentHash Hash { get; init; }

    /// <summary>The line as stored, with its line feed. It names nobody, so it may leave the house as it is.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }
}
