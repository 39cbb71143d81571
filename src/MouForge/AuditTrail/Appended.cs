namespace MouForge.AuditTrail;

/// <summary>What became of a decision.</summary>
/// <param name="Result">What the decision gave.</param>
/// <param name="Reading">The record as it is now, with the decision's lines.</param>
public sealed record Appended<T>(T Result, RecordReading Reading);
