namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>The questions whose answers can stand in one object: those of a level, or of a group within it.</summary>
/// <param name="Questions">The questions of the level.</param>
/// <param name="Prefix">Groups that lead to the object, "hotel.targets."; empty for the level itself.</param>
sealed record QuestionGroup(Questionnaire Questions, string Prefix)
{
    /// <summary>The keys that can stand there, those of inner groups with the groups that lead to them.</summary>
    public IEnumerable<string> Keys => Questions.Questions.Select(question => question.FullKey)
        .Where(key => key.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(key => key[Prefix.Length..]);

    public Question? Find(string key) => Questions.Find(Prefix + key);

    public bool IsGroup(string key) => Questions.IsGroup(Prefix + key);

    public Question? StandInFor(string key) => Questions.StandInFor(Prefix + key);

    public QuestionGroup Within(string key) => this with { Prefix = $"{Prefix}{key}." };
}
