using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>Gives templates that are made from another one's answers (<c>answers_of</c>) that one's questions.</summary>
sealed class AnswerOwners(IReadOnlyList<Template> templates, ProblemList problems)
{
    public IReadOnlyList<Template> Resolve() => [.. templates.Select(Resolved)];

    Template Resolved(Template template)
    {
        if (template.OwnsAnswers)
            return template;
        if (templates.FirstOrDefault(other => other.Id == template.AnswersOf) is not { OwnsAnswers: true } owner)
        {
            string hint = NearestName.Hint(template.AnswersOf, templates.Where(other => other.OwnsAnswers).Select(other => other.Id));
            problems.Add(template.Source, template.Id, $"'{template.AnswersOf}' is no template with answers of its own{hint}");
            return template;
        }

        if (owner.For == SubjectKind.Entry != (template.For == SubjectKind.Entry))
            problems.Add(template.Source, template.Id, owner.For == SubjectKind.Entry ? $"the answers of '{owner.Id}' are a list; write for: entry" : $"the answers of '{owner.Id}' are no list, so there is no entry to make a document for");
        return template with { Questions = owner.Questions };
    }
}
