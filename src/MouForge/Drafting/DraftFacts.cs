using MouForge.Coverage;
using MouForge.Drafting.Bilingual;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting;

/// <summary>What is known of a document before its text is written.</summary>
sealed record DraftFacts
{
    /// <summary>Templates, clauses, questions and catalogs.</summary>
    public required TemplateLibrary Library { get; init; }

    /// <summary>What is asked for.</summary>
    public required DraftRequest Request { get; init; }

    /// <summary>What the document is made for.</summary>
    public required DraftSubject Subject { get; init; }

    /// <summary>The answers for this document.</summary>
    public required AnswerMap Document { get; init; }

    /// <summary>The kind of document the template makes under another name; null for the template itself.</summary>
    public required TemplateVariant? Variant { get; init; }

    /// <summary>What conditions are asked of.</summary>
    public required ConditionScope Scope { get; init; }

    /// <summary>The clauses that fire and print.</summary>
    public required ClauseSelection Clauses { get; init; }

    /// <summary>Who offers and needs which service.</summary>
    public required ServiceCoverage Coverage { get; init; }

    /// <summary>The numbers of which the strictest wins.</summary>
    public required IReadOnlyDictionary<string, StrictestNumber> Strictest { get; init; }

    /// <summary>Writes values in the document's language.</summary>
    public required Prose Prose { get; init; }

    /// <summary>The words of the language beside it, where the document is one of two columns; null where it stands alone.</summary>
    public PhraseBook? Beside { get; init; }

    /// <summary>What the document's language lacked and took from the template's first.</summary>
    public TranslationGaps Gaps { get; } = new();

    /// <summary>All answers.</summary>
    public AnswerSet Answers => Request.Answers;

    /// <summary>The document's title as printed.</summary>
    public string Title => InLanguage(Titles, "title");

    /// <summary>The title in both languages, where the document has two.</summary>
    public string TitleInAll => Beside is not null && Titles.TryGetValue(Beside.Language, out string? beside) ? BothLanguages.Text(Title, beside) : Title;

    IReadOnlyDictionary<string, string> Titles => Variant?.Title ?? Request.Template.Title;

    /// <summary>Letters of the document id.</summary>
    public string Code => Variant?.Code ?? Request.Template.Code;

    /// <summary>Works out what is known.</summary>
    public static DraftFacts Of(TemplateLibrary library, DraftRequest request, PhraseBook words)
    {
        var subject = request.Subject ?? DraftSubject.Of(library, request.Template, request.Answers)[0];
        var document = subject.Kind == SubjectKind.Entry ? subject.Answers! : request.Answers.Document(request.Template.AnswersOf);
        var scope = new ConditionScope(request.Answers, document, library.Shared.Flags.Evaluate(request.Answers, document), subject.Partner);
        return new DraftFacts
        {
            Library = library,
            Request = request,
            Subject = subject,
            Document = document,
            Variant = request.Template.Variants.FirstOrDefault(variant => variant.When.Holds(scope)),
            Scope = scope,
            Clauses = ClauseSelection.Of(library.Shared.Clauses, scope),
            Coverage = ServiceCoverage.Of(request.Answers, library.Shared, request.Answers.Document(AgreementTemplate)),
            Strictest = library.Shared.Strictest.Evaluate(request.Answers, document),
            Prose = new Prose(words),
            Beside = request.SecondLanguage is { } second ? library.Shared.Words.GetValueOrDefault(second) : null,
        };
    }

    /// <summary>A text in the document's language, in the template's first language where it was not translated, or in the first there is.</summary>
    /// <param name="words">The text by language.</param>
    /// <param name="id">What it belongs to: a catalog entry, a question.</param>
    public string InLanguage(IReadOnlyDictionary<string, string> words, string id)
        => InOwnOrFirstLanguage(words, id) ?? words.Values.FirstOrDefault() ?? "";

    /// <summary>A text in the document's language, or in the template's first language; null where it is in neither.</summary>
    /// <param name="words">The text by language.</param>
    /// <param name="id">What it belongs to: a catalog entry, a question.</param>
    public string? InOwnOrFirstLanguage(IReadOnlyDictionary<string, string> words, string id)
    {
        string original = Request.Template.Languages[0];
        if (words.TryGetValue(Request.Language, out string? own))
            return own;
        if (Request.Language != original)
            Gaps.Add(id);
        return words.GetValueOrDefault(original);
    }

    // First calls and plans for gaps are agreed in the memorandum, whatever document speaks of them.
    const string AgreementTemplate = "mou";
}
