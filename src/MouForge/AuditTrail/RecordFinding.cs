namespace MouForge.AuditTrail;

/// <summary>Something wrong with a record.</summary>
/// <param name="Kind">What.</param>
/// <param name="Line">Where: the sequence number of the line, or its place in the file where it has none; from 1.</param>
/// <param name="Sentence">For people: where, what, what next.</param>
public sealed record RecordFinding(RecordFindingKind Kind, int Line, string Sentence);
