namespace MouForge.Questionnaires;

/// <summary>What came of reading an answer file.</summary>
public sealed record AnswerReading
{
    /// <summary>The answers; null where there are problems or refusals.</summary>
    public AnswerSet? Answers { get; init; }

    /// <summary>The answers where refusals alone stand against them: for a review that names them, never for a draft or a store.</summary>
    public AnswerSet? Refused { get; init; }

    /// <summary>What makes the file unusable, all at once, in file order.</summary>
    public IReadOnlyList<AnswerFinding> Problems { get; init; } = [];

    /// <summary>What must not be typed at all: confidential addresses, identifiers of persons.</summary>
    public IReadOnlyList<AnswerFinding> Refusals { get; init; } = [];

    /// <summary>What should be looked at and stops nothing.</summary>
    public IReadOnlyList<AnswerFinding> Warnings { get; init; } = [];
}
