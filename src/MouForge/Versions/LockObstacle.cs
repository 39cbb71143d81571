namespace MouForge.Versions;

/// <summary>Something that must be settled before a version can be locked.</summary>
/// <param name="Code">Stable name of the kind, in snake_case.</param>
/// <param name="Place">JSON path of the answer, or id of the note; empty where neither is meant.</param>
/// <param name="Message">What it is and what to do.</param>
public sealed record LockObstacle(string Code, string Place, string Message);
