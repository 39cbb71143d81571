namespace MouForge.Reviews;

/// <summary>Something a review found.</summary>
/// <param name="Check">Letter of the check in the brief, B.3.6: "a" to "n"; "x" for checks across documents; empty for what was noted while the file was read.</param>
/// <param name="Severity">Whether it blocks locking.</param>
/// <param name="Code">Stable name of the kind of finding, in snake_case.</param>
/// <param name="Path">JSON path of the answer that causes it, <c>partners[1].alternate</c>.</param>
/// <param name="Message">What is wrong and what to do next.</param>
public sealed record ReviewFinding(string Check, ReviewSeverity Severity, string Code, string Path, string Message);
