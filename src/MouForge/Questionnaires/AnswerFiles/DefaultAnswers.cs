using System.Globalization;
using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Makes the answers that stand where nothing was answered, once for each level and each kind of list item.</summary>
sealed class DefaultAnswers
{
    readonly Dictionary<IReadOnlyList<Question>, AnswerMap?> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>The defaults of a level or of fields, groups included; null where there are none.</summary>
    public AnswerMap? Of(IReadOnlyList<Question> questions)
    {
        if (!_made.TryGetValue(questions, out var defaults))
            _made[questions] = defaults = Make(questions);
        return defaults;
    }

    static AnswerMap? Make(IReadOnlyList<Question> questions)
    {
        var groups = new Dictionary<string, OrderedDictionary<string, AnswerValue>>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            if (Value(question) is { } value)
                Group(groups, question.Within ?? "")[question.Key] = value;
        }

        return groups.TryGetValue("", out var top) ? new AnswerMap("", top) : null;
    }

    /// <summary>The group of a name, put into the group around it when it is new.</summary>
    static OrderedDictionary<string, AnswerValue> Group(Dictionary<string, OrderedDictionary<string, AnswerValue>> groups, string name)
    {
        if (groups.TryGetValue(name, out var group))
            return group;
        groups[name] = group = new(StringComparer.Ordinal);
        if (name.Length > 0)
        {
            int dot = name.LastIndexOf('.');
            var around = Group(groups, dot < 0 ? "" : name[..dot]);
            around[name[(dot + 1)..]] = new GroupValue(new AnswerMap("", group));
        }

        return group;
    }

    static AnswerValue? Value(Question question) => (question.Type, question.Default) switch
    {
        (_, null) => null,
        (QuestionType.Number, var text) => new NumberValue(decimal.Parse(text, CultureInfo.InvariantCulture)),
        (QuestionType.YesNo, var text) => text == "true" ? YesNoValue.True : YesNoValue.False,
        (_, var text) => new TextValue(text),
    };
}
