using MouForge.Drafting.Texts;
using MouForge.Drafting.Texts.Preparation;
using MouForge.Templates;

namespace MouForge.Checking;

/// <summary>Every text of every template and clause, whether it fires in a sample or not, can be compiled and names only what there is.</summary>
static class TextCheck
{
    public static IEnumerable<TemplateFinding> Find(TemplateLibrary library)
        => Prepared(library).SelectMany(text => text.Problems).Distinct().Select(CheckTemplates.Finding);

    /// <summary>All texts, prepared: documents and the clauses they print, in each language.</summary>
    public static IEnumerable<PreparedText> Prepared(TemplateLibrary library)
        => from template in library.Templates
           from language in template.Languages
           where library.Shared.Words.ContainsKey(language) && template.Documents.ContainsKey(language)
           let texts = new TemplateTexts(library, template, library.Shared.Words[language])
           from text in OfTemplate(library, texts, language)
           select text;

    static IEnumerable<PreparedText> OfTemplate(TemplateLibrary library, TemplateTexts texts, string language)
    {
        yield return texts.Document;
        foreach (string id in texts.Document.Clauses.Distinct(StringComparer.Ordinal))
        {
            if (library.Shared.Clauses.Find(id) is { } clause && clause.Texts.ContainsKey(language))
            {
                yield return texts.Clause(id);
            }
        }
    }
}
