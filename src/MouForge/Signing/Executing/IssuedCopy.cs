using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Executing;

/// <summary>An executed copy as the record tells of it.</summary>
/// <param name="Issue">Counts the issues, from 1; part of the files' names.</param>
/// <param name="Copy">SHA-256 of the executed copy.</param>
/// <param name="IsComplete">Whether nobody's signature was waited for any more.</param>
/// <param name="TimestampProblem">Why the timestamp authority gave no time; null where it did, or none was asked.</param>
public sealed record IssuedCopy(int Issue, ContentHash Copy, bool IsComplete, string? TimestampProblem)
{
    const string IssueDetail = "issue";
    const string HashDetail = "sha256";
    const string CompleteDetail = "complete";
    const string ProblemDetail = "timestamp_problem";

    /// <summary>The copies that were issued of the locked version, the newest last.</summary>
    /// <param name="lines">The record.</param>
    /// <param name="version">Number of the locked version.</param>
    public static IReadOnlyList<IssuedCopy> Of(IReadOnlyList<RecordLine> lines, int version)
        => [.. lines.Where(line => line.Kind == EventKind.Sealed && line.Version == version).Select(line => Of(line.Details))];

    internal JsonObject ToDetails(ExecutedFiles files) => new()
    {
        [IssueDetail] = Issue,
        [HashDetail] = Copy.Value,
        ["public_sha256"] = files.PublicCopy is { } open ? ContentHash.Of(open.Span).Value : null,
        [CompleteDetail] = IsComplete,
        ["level"] = files.StampedAt is null ? "B-B" : "B-T",
        [ProblemDetail] = TimestampProblem,
    };

    static IssuedCopy Of(RecordDetails details)
        => new(details.Number(IssueDetail) ?? 0, details.Hash(HashDetail) ?? ContentHash.None, details.Flag(CompleteDetail), details.Text(ProblemDetail));
}
