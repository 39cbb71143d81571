namespace MouForge.Questionnaires.Conditions;

/// <summary>Finds what a path leads to.</summary>
sealed class PathTypes(ConditionNames names)
{
    /// <summary>What the path leads to; null where it leads nowhere.</summary>
    public OperandType? Find(ConditionPath path)
    {
        if (path.Root == ConditionRoot.Flag)
            return names.Flags.Contains(path.Key) ? new(ValueKind.YesNo) : null;
        foreach (var questionnaire in names.Of(path.Root))
        {
            if (Find(questionnaire, path.Key) is { } type)
                return type;
        }

        return null;
    }

    /// <summary>The message for a path that leads nowhere.</summary>
    public string Unknown(ConditionPath path)
    {
        bool flag = path.Root == ConditionRoot.Flag;
        var known = flag ? names.Flags : names.Of(path.Root).SelectMany(questionnaire => questionnaire.Questions.Select(question => question.FullKey));
        return $"'{Written(path)}' is no {(flag ? "flag" : $"{path.Root.Word()} question")}{NearestName.Hint(path.Key, known)}";
    }

    /// <summary>The path as it stands in the condition.</summary>
    public static string Written(ConditionPath path) => $"{path.Root.Word()}.{path.Key}";

    static OperandType? Find(Questionnaire questionnaire, string key)
    {
        if (questionnaire.Find(key) is { } question)
            return OperandType.Of(question);
        if (questionnaire.IsGroup(key))
            return new(ValueKind.Group);
        int dot = key.LastIndexOf('.');
        var person = dot < 0 ? null : questionnaire.Find(key[..dot]);
        var field = person?.Type == QuestionType.Person ? person.Fields.FirstOrDefault(field => field.Key == key[(dot + 1)..]) : null;
        return field is null ? null : OperandType.Of(field);
    }
}
