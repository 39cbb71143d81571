using MouForge.Questionnaires;

namespace MouForge.Coalitions;

/// <summary>The answers cannot be kept: some cannot be understood, or say what must never be typed.</summary>
/// <param name="Problems">What cannot be understood, each with its path.</param>
/// <param name="Refusals">What must not be typed at all: confidential addresses, identifiers of persons.</param>
public sealed record InvalidAnswers(IReadOnlyList<AnswerFinding> Problems, IReadOnlyList<AnswerFinding> Refusals)
    : Failure("invalid_answers", "Nothing was saved. Correct this and save again: " + string.Join(" ", Problems.Concat(Refusals).Select(finding => $"{finding.Path}: {finding.Message}")));
