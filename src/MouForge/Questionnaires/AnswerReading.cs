namespace MouForge.Questionnaires;

/// <summary>What came of reading an answer file.</summary>
public sealed record AnswerReading
{
    /// <summary>The answers; null where there are problems or refusals.</summary>
    public AnswerSet? Answers { get; init; }

    /// <summary>
    /// The answers as understood, also where something was refused; null where there are problems. For a review, which names what was refused
    /// and still counts the rest. Nothing may be drafted from them.
    /// </summary>
    public AnswerSet? ReviewableAnswers { get; init; }

    /// <summary>What makes the file unusable, all at once, in file order.</summary>
    public IReadOnlyList<AnswerFinding> Problems { get; init; } = [];

    /// <summary>What must not be typed at all: confidential addresses, identifiers of persons.</summary>
    public IReadOnlyList<AnswerFinding> Refusals { get; init; } = [];

    /// <summary>What should be looked at and stops nothing.</summary>
    public IReadOnlyList<AnswerFinding> Warnings { get; init; } = [];
}
