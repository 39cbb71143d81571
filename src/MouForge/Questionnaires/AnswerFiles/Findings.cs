namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Everything found while one file is read.</summary>
sealed class Findings
{
    public FindingList Problems { get; } = new();

    public FindingList Refusals { get; } = new();

    public FindingList Warnings { get; } = new();

    public void Problem(string path, string code, string message) => Problems.Add(path, code, message);

    public void Refusal(string path, string code, string message) => Refusals.Add(path, code, message);

    public void Warning(string path, string code, string message) => Warnings.Add(path, code, message);

    /// <summary>The result: the answers only where nothing stands against them.</summary>
    public AnswerReading Reading(AnswerSet? answers) => new()
    {
        Answers = Problems.IsEmpty && Refusals.IsEmpty ? answers : null,
        ReviewableAnswers = Problems.IsEmpty ? answers : null,
        Problems = Problems.All,
        Refusals = Refusals.All,
        Warnings = Warnings.All,
    };
}
