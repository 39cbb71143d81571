using System.Collections.Concurrent;
using MouForge.Documents;
using MouForge.Documents.PublicCopies;
using MouForge.Drafting.Assembly;
using MouForge.Drafting.Bilingual;
using MouForge.Drafting.Reading;
using MouForge.Drafting.Texts;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting;

/// <summary>
/// Drafts documents: answers and a template become a numbered document. A pure function of its request; each text of a template is checked
/// and compiled once and then kept. Safe to use from many threads.
/// </summary>
public sealed class DraftAgreement(TemplateLibrary library)
{
    readonly ConcurrentDictionary<(string Template, string Language), Lazy<TemplateTexts>> _texts = new();

    /// <summary>Drafts a document.</summary>
    /// <exception cref="ArgumentException">The template has no text in a language asked for, or is not one that two languages can share.</exception>
    public DraftResult Run(DraftRequest request)
    {
        if (request.SecondLanguage is null)
            return RunOne(request);
        if (!request.Template.CanBeBilingual)
            throw new ArgumentException($"The template '{request.Template.Id}' is made in one language at a time.", nameof(request));
        return BilingualDraft.Of(request, library.Shared, RunOne);
    }

    DraftResult RunOne(DraftRequest request)
    {
        if (!request.Template.Documents.ContainsKey(request.Language) || !library.Shared.Words.TryGetValue(request.Language, out var words))
            throw new ArgumentException($"The template '{request.Template.Id}' has no text in '{request.Language}'.", nameof(request));
        var missing = Phrases.ProblemsOf(words, Phrases.NeededIn(words));
        if (missing.Count > 0)
            return new DraftResult(null, missing);
        var texts = TextsOf(request.Template, words);
        var facts = DraftFacts.Of(library, request, words);
        var problems = texts.ProblemsOf(facts.Clauses.Prints);
        if (problems.Count > 0)
            return new DraftResult(null, problems);
        texts.Compile(facts.Clauses.Prints);
        return Assemble(facts, texts);
    }

    /// <summary>The texts of a template in a language, checked and compiled as far as they were needed.</summary>
    internal TemplateTexts TextsOf(Template template, PhraseBook words)
        => _texts.GetOrAdd((template.Id, words.Language), _ => new Lazy<TemplateTexts>(() => new TemplateTexts(library, template, words))).Value;

    static DraftResult Assemble(DraftFacts facts, TemplateTexts texts)
    {
        var assembly = new DocumentAssembly(facts, DocumentText.Read(facts, texts));
        var document = assembly.Assemble();
        if (assembly.Problems.Count > 0)
            return new DraftResult(null, assembly.Problems);
        return new DraftResult(new Draft
        {
            Document = document,
            PublicCopy = HasPublicCopy(facts, document) ? PublicCopy.Of(document) : null,
            Clauses = [.. facts.Clauses.Fired.Select(clause => new ClauseFiring(clause.Id, clause.ListedAs, clause.IsListed, facts.Clauses.Prints(clause.Id)))],
            Warnings = Warnings(facts),
            ContentCode = document.Properties.ContentCode!.Value,
        }, []);
    }

    static bool HasPublicCopy(DraftFacts facts, Document document)
        => facts.Document.YesNo("public_copy") != false && document.Sections.Any(section => section.InPublicCopy);

    static IReadOnlyList<AnswerFinding> Warnings(DraftFacts facts)
    {
        string name = facts.Answers.Coalition.Text("short_name") ?? "";
        var gaps = AnswerGaps.OfAbsentDocument(facts.Library.Questions, facts.Answers, facts.Request.Template.AnswersOf);
        return !DocumentIdentity.IsTelling(name, facts.Library.Shared.Words.Values) ? gaps :
        [
            .. gaps,
            new AnswerFinding("coalition.short_name", "short_name_tells", $"'{name}' says what the coalition works on; file names and footers carry its initials only. A neutral short name is safer."),
        ];
    }
}
