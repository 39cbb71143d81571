namespace MouForge.AuditTrail;

/// <summary>What a check of a record gave.</summary>
/// <param name="Lines">The lines that could be read, in the order of the file.</param>
/// <param name="Findings">What is wrong, in the order of the file; empty where everything holds.</param>
public sealed record RecordChecked(IReadOnlyList<RecordLine> Lines, IReadOnlyList<RecordFinding> Findings)
{
    /// <summary>Whether the lines are those that were written. A torn last line was never acknowledged to anybody, so it does not count.</summary>
    public bool Holds => Findings.All(finding => finding.Kind == RecordFindingKind.TornLine);
}
