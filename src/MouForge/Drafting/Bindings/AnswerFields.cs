using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>The names that answers of one level, group or item have in a text. Built once for a questionnaire.</summary>
sealed class AnswerFields : IMembers
{
    readonly Dictionary<string, AnswerField> _fields = new(StringComparer.Ordinal);

    AnswerFields()
    {
    }

    /// <inheritdoc/>
    public IEnumerable<string> Names => _fields.Keys;

    /// <inheritdoc/>
    Shape? IMembers.Find(string name) => Find(name)?.Shape;

    /// <summary>The names of a questionnaire's answers.</summary>
    public static AnswerFields Of(IEnumerable<Question> questions) => Of([.. questions], "");

    public AnswerField? Find(string name) => _fields.GetValueOrDefault(name);

    /// <summary>The fields of the group of this path; a question whose group lies deeper makes a group of its own.</summary>
    static AnswerFields Of(IReadOnlyList<Question> questions, string group)
    {
        var fields = new AnswerFields();
        string prefix = group.Length == 0 ? "" : group + ".";
        foreach (var question in questions)
        {
            string within = question.Within ?? "";
            if (within == group)
                fields._fields.TryAdd(question.Key, FieldOf(question));
            else if (within.StartsWith(prefix, StringComparison.Ordinal))
                fields.AddGroup(within[prefix.Length..].Split('.')[0], questions, prefix);
        }
        return fields;
    }

    void AddGroup(string name, IReadOnlyList<Question> questions, string prefix)
    {
        if (_fields.ContainsKey(name))
            return;
        var parts = Of(questions, prefix + name);
        _fields.Add(name, new AnswerField(null, parts, new GroupShape(parts)));
    }

    static AnswerField FieldOf(Question question)
    {
        var fields = question.Fields.Count > 0 ? Of(question.Fields, "") : null;
        Shape shape = question.Privacy is PrivacyLevel.Lead or PrivacyLevel.Private ? new HiddenShape() : question.Type switch
        {
            QuestionType.Number => ValueShape.Number,
            QuestionType.YesNo => ValueShape.YesNo,
            QuestionType.Many => new ListShape(ValueShape.Text with { Question = question }),
            QuestionType.List when fields is not null => new ListShape(new GroupShape(fields)),
            QuestionType.List => new ListShape(ValueShape.Text with { Question = question }),
            QuestionType.Person => new GroupShape(fields ?? Of([], "")) { Prints = true },
            _ => ValueShape.Text,
        };
        return new AnswerField(question, fields, shape with { Question = question });
    }
}
