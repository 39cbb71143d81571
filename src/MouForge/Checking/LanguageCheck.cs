using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Checking;

/// <summary>A template has all its words in each language it names.</summary>
static class LanguageCheck
{
    public static IEnumerable<TemplateFinding> Find(TemplateLibrary library)
    {
        foreach (var template in library.Templates)
        {
            foreach (string language in template.Languages)
            {
                foreach (var finding in InLanguage(library, template, language))
                {
                    yield return finding;
                }
            }
        }
    }

    static IEnumerable<TemplateFinding> InLanguage(TemplateLibrary library, Template template, string language)
    {
        string file = $"{template.Id}/template.yaml";
        if (!library.Shared.Words.ContainsKey(language))
        {
            yield return Missing(file, 0, template.Id, $"words.{language}.yaml is missing in _shared.");
        }
        if (!template.Documents.ContainsKey(language))
        {
            yield return Missing(file, 0, template.Id, $"document.{language}.md.hbs is missing.");
        }
        if (!template.Title.ContainsKey(language))
        {
            yield return Missing(file, 0, template.Id, $"The title has no {language} words.");
        }
        var questions = library.Shared.Coalition.Questions.Concat(library.Shared.Partner.Questions).Concat(template.Questions.Questions).Concat(template.PartnerQuestions.Questions);
        foreach (var question in questions.Where(question => !IsAsked(question, language)))
        {
            yield return Missing(question.Source.File, question.Source.Line, question.Id, $"'{question.FullKey}' has no question text or label in {language}.");
        }
        foreach (var clause in library.Shared.Clauses.Clauses.Where(clause => Lacks(clause, language)))
        {
            yield return Missing(clause.Source.File, clause.Source.Line, clause.Id, $"{clause.Id} has no text or title in {language}; add clauses/{clause.Id}.{language}.md.hbs.");
        }
    }

    static bool IsAsked(Question question, string language) => question.Ask.ContainsKey(language) && (!question.Required || question.Label.ContainsKey(language));

    static bool Lacks(Clause clause, string language) => !clause.Texts.ContainsKey(language) || !clause.Title.ContainsKey(language);

    static TemplateFinding Missing(string file, int line, string id, string message) => new(file, line, id, "missing_language", true, message);
}
