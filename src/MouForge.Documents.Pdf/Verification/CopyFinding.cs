namespace MouForge.Documents.Pdf.Verification;

/// <summary>Something that was found out about a copy.</summary>
/// <param name="Code">A stable name for programs: "seal_broken".</param>
/// <param name="Message">What, where, and what next, for people.</param>
/// <param name="IsFault">Whether the copy does not hold because of it; else it is only to be known.</param>
public sealed record CopyFinding(string Code, string Message, bool IsFault = true);
