using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Reviews;

/// <summary>A question with a meaning, and the answers it stands among.</summary>
/// <param name="Question">The question, or the field of a list's items.</param>
/// <param name="Answers">The answers of the document, or of one item of the list.</param>
/// <param name="Siblings">The questions that stand beside it.</param>
sealed record AnsweredQuestion(Question Question, AnswerMap Answers, IReadOnlyList<Question> Siblings)
{
    /// <summary>JSON path of the answer.</summary>
    public string Path => Answers.PathOf(Question.Key);

    /// <summary>The answer as text; null where there is none.</summary>
    public string? Text => Answers.Text(Question.Key);

    /// <summary>The answer of a meaning that stands beside this one; null where there is none.</summary>
    public string? Beside(AnswerMeaning meaning)
        => Siblings.FirstOrDefault(question => question.Meaning == meaning) is { } sibling ? Answers.Text(sibling.Key) : null;

    /// <summary>All answered questions of a meaning, in the order of templates and questions.</summary>
    public static IEnumerable<AnsweredQuestion> All(TemplateLibrary library, AnswerSet answers, AnswerMeaning meaning)
        => from template in library.Templates
           where template.AnswersOf == template.Id
           from map in answers.Entries(template.AnswersOf)
           from answered in In(template.Questions.Questions, map, meaning)
           select answered;

    static IEnumerable<AnsweredQuestion> In(IReadOnlyList<Question> questions, AnswerMap answers, AnswerMeaning meaning)
    {
        foreach (var question in questions)
        {
            if (GroupOf(question, answers) is not { } map)
                continue;
            if (question.Meaning == meaning && map.IsAnswered(question.Key))
                yield return new AnsweredQuestion(question, map, questions);
            foreach (var inside in map.Items(question.Key).SelectMany(item => In(question.Fields, item, meaning)))
                yield return inside;
        }
    }

    static AnswerMap? GroupOf(Question question, AnswerMap answers)
        => (question.Within ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate((AnswerMap?)answers, (map, group) => map?.Group(group));
}
