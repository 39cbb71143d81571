using System.Collections.Frozen;

namespace MouForge.AuditTrail;

/// <summary>Something that happened and is to be recorded.</summary>
public sealed record RecordEvent
{
    /// <summary>Who did it.</summary>
    public required RecordActor Actor { get; init; }

    /// <summary>One of <see cref="EventKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The version of the agreement it is about, from 1; null where it is about none.</summary>
    public int? Version { get; init; }

    /// <summary>What the line says plainly.</summary>
    public RecordDetails Details { get; init; } = RecordDetails.Empty;

    /// <summary>What the line holds as salted hashes only: names, addresses, free words. Empty texts are left out.</summary>
    public IReadOnlyDictionary<string, string> Personal { get; init; } = FrozenDictionary<string, string>.Empty;
}
