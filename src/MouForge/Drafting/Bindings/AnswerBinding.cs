using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>The answers of one level, group or item of a list.</summary>
/// <param name="answers">The answers.</param>
/// <param name="fields">Their names.</param>
/// <param name="blanks">What stands for those nobody gave.</param>
sealed class AnswerBinding(AnswerMap answers, AnswerFields fields, Blanks blanks) : Bound
{
    /// <inheritdoc/>
    public override bool TryGet(string name, out object value)
    {
        var field = fields.Find(name);
        value = field is null or { Shape: HiddenShape } ? Absent.Nothing : ValueOf(name, field);
        return field is not null;
    }

    object ValueOf(string name, AnswerField field)
    {
        if (field.Question is not { } question)
            return GroupOf(answers.Group(name), field.Fields!);
        return Given(name, question, field) ?? blanks.For(question);
    }

    object? Given(string key, Question question, AnswerField field) => question.Type switch
    {
        QuestionType.Number => answers.Number(key),
        QuestionType.YesNo => answers.YesNo(key),
        QuestionType.Many => TextsOf(answers.Choices(key)),
        QuestionType.List when field.Fields is { } item => ItemsOf(answers.Items(key), item),
        QuestionType.List => TextsOf(answers.Texts(key)),
        QuestionType.Person => PersonOf(key, field.Fields),
        _ => answers.Text(key),
    };

    object GroupOf(AnswerMap? group, AnswerFields parts)
        => group is null ? new AbsentGroup(new AnswerBinding(AnswerMap.Empty, parts, blanks)) : new AnswerBinding(group, parts, blanks);

    static TextList? TextsOf(IReadOnlyList<string> texts) => texts.Count == 0 ? null : new TextList(texts);

    BoundList? ItemsOf(IReadOnlyList<AnswerMap> items, AnswerFields item)
        => items.Count == 0 ? null : new BoundList([.. items.Select(answer => new AnswerBinding(answer, item, blanks))]);

    PersonBinding? PersonOf(string key, AnswerFields? parts)
    {
        if (answers.Group(key) is { } person)
            return new PersonBinding(person.Text(PersonBinding.Name) ?? "", parts is null ? null : new AnswerBinding(person, parts, blanks));
        return answers.Text(key) is { } name ? new PersonBinding(name, null) : null;
    }
}
