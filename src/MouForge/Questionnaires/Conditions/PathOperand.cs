using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.Conditions;

/// <summary>An answer or a flag, by its path.</summary>
sealed class PathOperand : ConditionOperand
{
    readonly string[] _groups;
    readonly string _key;

    public PathOperand(ConditionPath path) : base(path.Position)
    {
        Path = path;
        string[] steps = path.Key.Split('.');
        _groups = steps[..^1];
        _key = steps[^1];
    }

    public ConditionPath Path { get; }

    public override AnswerValue? Value(ConditionScope scope, PartnerAnswers? partner) => Path.Root switch
    {
        ConditionRoot.Coalition => In(scope.Answers.Coalition),
        ConditionRoot.Partner => In(partner?.Answers),
        ConditionRoot.Document => In(scope.Document),
        ConditionRoot.Flag => scope.Flags.Contains(Path.Key) ? YesNoValue.True : YesNoValue.False,
    };

    AnswerValue? In(AnswerMap? answers)
    {
        foreach (string group in _groups)
            answers = answers?.Group(group);
        return answers?.Find(_key);
    }
}
