namespace MouForge.AuditTrail;

/// <summary>A record does not hold, or a newer program wrote it; nothing may be decided on it or added to it.</summary>
/// <param name="record">Which.</param>
/// <param name="finding">What is wrong with it.</param>
public sealed class BrokenRecordException(RecordName record, RecordFinding finding)
    : IOException($"{record.Lines}: {finding.Sentence}")
{
    /// <summary>Which record.</summary>
    public RecordName Record { get; } = record;

    /// <summary>What is wrong with it.</summary>
    public RecordFinding Finding { get; } = finding;
}
