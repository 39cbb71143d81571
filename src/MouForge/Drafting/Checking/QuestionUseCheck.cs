using MouForge.Drafting.Texts;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>Finds questions that are asked although nothing uses the answer. People's time is asked for only where it counts.</summary>
sealed class QuestionUseCheck(TemplateLibrary library, IReadOnlyList<TemplateTexts> texts)
{
    readonly HashSet<Question> _used = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<TemplateFinding> Run()
    {
        foreach (var text in texts)
            AddTexts(text);
        foreach (var template in library.Templates)
            AddTemplate(template);
        AddShared();
        return library.Shared.Coalition.Questions
            .Concat(library.Questions.AllPartner.Questions)
            .Concat(library.Templates.SelectMany(template => template.Questions.Questions))
            .Where(question => !IsUsed(question))
            .Select(question => new TemplateFinding(false, FindingCodes.UnusedQuestion, question.Source.File, question.Source.Line, question.Id,
                $"nothing uses the answer of '{question.FullKey}'; use it in a text or a condition, name what uses it with used_by, or do not ask"));
    }

    bool IsUsed(Question question)
        => question.UsedBy.Count > 0 || _used.Contains(question) || question.Privacy is PrivacyLevel.Lead or PrivacyLevel.Private
            || UsedByProgram.Contains(question) || question.Fields.Any(_used.Contains);

    void AddTexts(TemplateTexts text)
    {
        _used.UnionWith(text.Document.Questions);
        foreach (string clause in text.Document.Clauses.Distinct(StringComparer.Ordinal))
            _used.UnionWith(text.Clause(clause).Questions);
    }

    void AddTemplate(Template template)
    {
        AddConditions(template.Sections.Select(section => section.When), template);
        AddConditions(template.Variants.Select(variant => (Condition?)variant.When), template);
        AddConditions(template.Checks.Select(check => (Condition?)check.When), template);
        AddConditions(template.Questions.Questions.Concat(template.PartnerQuestions.Questions).Select(question => question.When), template);
    }

    // What all templates share may look at the questions of any of them.
    void AddShared()
    {
        var shared = library.Shared;
        var conditions = shared.Clauses.Clauses.SelectMany(clause => (Condition?[])[clause.When, clause.PrintedWhen])
            .Concat(shared.Flags.Flags.Select(flag => (Condition?)flag.When))
            .Concat(shared.Coalition.Questions.Concat(shared.Partner.Questions).Select(question => question.When))
            .ToList();
        foreach (var template in library.Templates)
        {
            AddConditions(conditions, template);
            AddPaths(shared.Strictest.Rules.SelectMany(rule => rule.Of), template);
        }
    }

    void AddConditions(IEnumerable<Condition?> conditions, Template template)
        => AddPaths(conditions.OfType<Condition>().SelectMany(condition => condition.Paths), template);

    void AddPaths(IEnumerable<ConditionPath> paths, Template template)
        => _used.UnionWith(paths.Select(path => Find(path, template)).OfType<Question>());

    Question? Find(ConditionPath path, Template template) => path.Root switch
    {
        ConditionRoot.Coalition => library.Shared.Coalition.Find(path.Key),
        ConditionRoot.Partner => library.Questions.AllPartner.Find(path.Key),
        ConditionRoot.Document => template.Questions.Find(path.Key),
        ConditionRoot.Flag => null,
    };
}
