namespace MouForge.Questionnaires;

/// <summary>The questions of one level, in the order they are asked.</summary>
public sealed record Questionnaire(IReadOnlyList<Question> Questions)
{
    readonly Dictionary<string, Question> _byKey = ByKey(Questions);
    readonly HashSet<string> _groups = Groups(Questions);

    /// <summary>A questionnaire that asks nothing.</summary>
    public static Questionnaire Empty { get; } = new([]);

    /// <summary>The question of a key, with its groups where it has any ("approval.when"); null where nobody asks it.</summary>
    public Question? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Whether a key names a group that questions stand within: "hotel", "hotel.targets".</summary>
    public bool IsGroup(string key) => _groups.Contains(key);

    /// <summary>The question that a plain text in place of a group answers; null where the group takes no text.</summary>
    public Question? StandInFor(string group) => Questions.FirstOrDefault(question => question.StandsForGroup && question.Within == group);

    static HashSet<string> Groups(IReadOnlyList<Question> questions)
    {
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            for (string? group = question.Within; group is not null && groups.Add(group);)
                group = group.LastIndexOf('.') is > 0 and var dot ? group[..dot] : null;
        }

        return groups;
    }

    static Dictionary<string, Question> ByKey(IReadOnlyList<Question> questions)
    {
        var byKey = new Dictionary<string, Question>(questions.Count, StringComparer.Ordinal);
        foreach (var question in questions)
            byKey.TryAdd(question.FullKey, question);
        return byKey;
    }
}
