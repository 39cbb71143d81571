using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>Finds what is not there in a language that a template says it is written in.</summary>
sealed class LanguageCheck(TemplateLibrary library)
{
    public IEnumerable<TemplateFinding> Run()
    {
        var languages = library.Templates.SelectMany(template => template.Languages).Distinct(StringComparer.Ordinal).ToList();
        return library.Templates.SelectMany(OfTemplate).Concat(languages.SelectMany(OfShared));
    }

    IEnumerable<TemplateFinding> OfTemplate(Template template)
    {
        string file = $"{template.Id}/template.yaml";
        foreach (string language in template.Languages)
        {
            if (!template.Documents.ContainsKey(language))
                yield return Missing(file, 0, template.Id, $"there is no text {template.Id}/document.{language}.md.hbs");
            if (!template.Title.ContainsKey(language) || template.Variants.Any(variant => !variant.Title.ContainsKey(language)))
                yield return Missing(file, 0, template.Id, $"a title is missing in '{language}'");
            foreach (var finding in OfQuestions(template.Questions.Questions.Concat(template.PartnerQuestions.Questions), language))
                yield return finding;
        }
    }

    IEnumerable<TemplateFinding> OfShared(string language)
    {
        if (!library.Shared.Words.TryGetValue(language, out var words))
            return [Missing($"_shared/words.{language}.yaml", 0, null, "the file is missing")];
        var phrases = Phrases.MissingIn(words)
            .Select(id => Missing($"_shared/words.{language}.yaml", 0, id, $"the phrase '{id}', which the program uses, is missing"));
        var entries = library.Shared.Catalogs.Catalogs
            .SelectMany(catalog => catalog.Entries.Where(entry => !entry.Name.ContainsKey(language))
                .Select(entry => Missing($"_shared/catalogs/{catalog.Id}.yaml", 0, entry.Id, $"the name is missing in '{language}'")));
        return phrases.Concat(entries).Concat(OfQuestions(library.Shared.Coalition.Questions.Concat(library.Shared.Partner.Questions), language));
    }

    static IEnumerable<TemplateFinding> OfQuestions(IEnumerable<Question> questions, string language)
    {
        foreach (var question in questions)
        {
            if (!question.Ask.ContainsKey(language))
                yield return Missing(question, $"'ask' is missing in '{language}'");
            if (!question.Label.ContainsKey(language))
                yield return Missing(question, $"'label' is missing in '{language}'; a labelled blank needs it");
            if (question.Options.Any(option => option.Words.Count > 0 && !option.Words.ContainsKey(language)))
                yield return Missing(question, $"an option has no words in '{language}'");
        }
    }

    static TemplateFinding Missing(Question question, string message) => Missing(question.Source.File, question.Source.Line, question.Id, message);

    static TemplateFinding Missing(string file, int line, string? id, string message)
        => new(true, FindingCodes.MissingLanguage, file, line, id, message);
}
