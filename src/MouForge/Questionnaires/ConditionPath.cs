namespace MouForge.Questionnaires;

/// <summary>An answer or flag that a condition looks at.</summary>
/// <param name="Root">coalition, partner, document or flag.</param>
/// <param name="Key">What follows the root: "meet_every", "approval.when", a flag's name.</param>
/// <param name="Position">Where the path is written.</param>
public sealed record ConditionPath(ConditionRoot Root, string Key, SourcePosition Position);
