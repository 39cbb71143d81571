using MouForge.Questionnaires;

namespace MouForge.Coalitions.Checking;

/// <summary>What the reader of answer files says of one part of a file; paths begin at that part.</summary>
sealed record CheckedAnswers(IReadOnlyList<AnswerFinding> Problems, IReadOnlyList<AnswerFinding> Refusals, IReadOnlyList<AnswerFinding> Warnings)
{
    /// <summary>Why the answers cannot be kept; null where they can.</summary>
    public InvalidAnswers? Objection => Problems.Count + Refusals.Count == 0 ? null : new(Problems, Refusals);

    /// <summary>What was found at some parts of a file. What was found elsewhere is not this writer's to correct.</summary>
    /// <param name="reading">The reading of the whole file.</param>
    /// <param name="strip">The part whose path findings leave out; empty for none.</param>
    /// <param name="parts">Paths of the parts.</param>
    public static CheckedAnswers At(AnswerReading reading, string strip, params IReadOnlyList<string> parts)
    {
        AnswerFinding[] Of(IReadOnlyList<AnswerFinding> findings)
            => [.. findings.Where(finding => parts.Any(part => IsAt(finding.Path, part))).Select(finding => finding with { Path = Without(finding.Path, strip) })];
        return new(Of(reading.Problems), Of(reading.Refusals), Of(reading.Warnings));
    }

    static bool IsAt(string path, string part)
        => path.StartsWith(part, StringComparison.Ordinal) && (path.Length == part.Length || path[part.Length] is '.' or '[');

    static string Without(string path, string part) => part.Length == 0 || !IsAt(path, part) ? path : path[part.Length..].TrimStart('.');
}
