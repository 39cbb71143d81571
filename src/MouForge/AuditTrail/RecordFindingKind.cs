namespace MouForge.AuditTrail;

/// <summary>What can be wrong with a record.</summary>
public enum RecordFindingKind
{
    /// <summary>A line says something else than when it was written.</summary>
    ChangedLine,

    /// <summary>A line is missing.</summary>
    RemovedLine,

    /// <summary>The lines are all there, in another order.</summary>
    SwappedLines,

    /// <summary>The last line was not written to its end, as after a power cut. Not a sign of tampering.</summary>
    TornLine,

    /// <summary>A line, or all of them, come from another record.</summary>
    ForeignLine,

    /// <summary>A newer version of the program wrote a line.</summary>
    NewerFormat,

    /// <summary>Something is no line of a record at all.</summary>
    UnreadableLine,

    /// <summary>A line is dated before the one it follows.</summary>
    EarlierTime,
}
