using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Checking;

/// <summary>
/// Finds what is not there in a language that a template says it is written in. Texts, titles and phrases must be there; for the rest papers of
/// agencies take the first language's words meanwhile, so that a missing one is no error. A language for forms alone asks no questions.
/// </summary>
sealed class LanguageCheck(TemplateLibrary library)
{
    readonly HashSet<string> _originals = [.. library.Templates.Select(template => template.Languages[0])];

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
                yield return Missing(file, template.Id, $"there is no text {template.Id}/document.{language}.md.hbs");
            if (!template.Title.ContainsKey(language) || template.Variants.Any(variant => !variant.Title.ContainsKey(language)))
                yield return Missing(file, template.Id, $"a title is missing in '{language}'");
            foreach (var finding in OfQuestions(template.Questions.Questions.Concat(template.PartnerQuestions.Questions), language))
                yield return finding;
        }
    }

    IEnumerable<TemplateFinding> OfShared(string language)
    {
        string file = $"_shared/words.{language}.yaml";
        if (!library.Shared.Words.TryGetValue(language, out var words))
            return [Missing(file, null, "the file is missing")];
        var phrases = Phrases.MissingIn(words).Select(id => Missing(file, id, $"the phrase '{id}', which the program uses, is missing"));
        return words.IsForFormsOnly ? phrases : phrases.Concat(OfCatalogs(language)).Concat(OfClauses(language))
            .Concat(OfQuestions(library.Shared.Coalition.Questions.Concat(library.Shared.Partner.Questions), language));
    }

    IEnumerable<TemplateFinding> OfCatalogs(string language)
        => from catalog in library.Shared.Catalogs.Catalogs
           from name in catalog.Entries.Select(entry => (entry.Id, entry.Name)).Concat(catalog.Groups.Select(part => (part.Id, part.Name)))
           where !name.Name.ContainsKey(language)
           select Lacking($"_shared/catalogs/{catalog.Id}.yaml", 0, name.Id, $"the name is missing in '{language}'");

    IEnumerable<TemplateFinding> OfClauses(string language)
        => from clause in library.Shared.Clauses.Clauses
           where !clause.Title.ContainsKey(language) || (clause.Note.Count > 0 && !clause.Note.ContainsKey(language)) || (clause.Collision.Count > 0 && !clause.Collision.ContainsKey(language))
           select Lacking(clause.Source.File, clause.Source.Line, clause.Id, $"a title, note or collision is missing in '{language}'");

    IEnumerable<TemplateFinding> OfQuestions(IEnumerable<Question> questions, string language)
    {
        if (library.Shared.Words.GetValueOrDefault(language)?.IsForFormsOnly == true)
            yield break;
        foreach (var question in questions)
        {
            if (!question.Ask.ContainsKey(language))
                yield return Lacking(question, $"'ask' is missing in '{language}'");
            if (!question.Label.ContainsKey(language))
                yield return Lacking(question, $"'label' is missing in '{language}'; a labelled blank needs it");
            if (question.Help.Count > 0 && !question.Help.ContainsKey(language))
                yield return Lacking(question, $"'help' is missing in '{language}'");
            foreach (var option in question.Options.Concat(question.Fields.SelectMany(field => field.Options)).Where(option => !IsSaid(option, language)))
                yield return Lacking(question, $"the option '{option.Value}' has no words in '{language}'");
        }
    }

    // The value itself is the word in the language the template was first written in, and where it is a figure or an abbreviation.
    bool IsSaid(QuestionOption option, string language)
        => option.Words.ContainsKey(language) || (option.Words.Count == 0 && !option.Value.Any(char.IsLower)) || _originals.Contains(language);

    static TemplateFinding Missing(string file, string? id, string message) => new(true, FindingCodes.MissingLanguage, file, 0, id, message);

    static TemplateFinding Lacking(Question question, string message) => Lacking(question.Source.File, question.Source.Line, question.Id, message);

    static TemplateFinding Lacking(string file, int line, string? id, string message) => new(false, FindingCodes.MissingLanguage, file, line, id, message);
}
