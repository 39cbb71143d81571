namespace MouForge.Questionnaires;

/// <summary>The questions of one level, in the order they are asked.</summary>
public sealed record Questionnaire(IReadOnlyList<Question> Questions)
{
    readonly Dictionary<string, Question> _byKey = ByKey(Questions);

    /// <summary>A questionnaire that asks nothing.</summary>
    public static Questionnaire Empty { get; } = new([]);

    /// <summary>The question of a key, with its groups where it has any ("approval.when"); null where nobody asks it.</summary>
    public Question? Find(string key) => _byKey.GetValueOrDefault(key);

    static Dictionary<string, Question> ByKey(IReadOnlyList<Question> questions)
    {
        var byKey = new Dictionary<string, Question>(questions.Count, StringComparer.Ordinal);
        foreach (var question in questions)
            byKey.TryAdd(question.FullKey, question);
        return byKey;
    }
}
