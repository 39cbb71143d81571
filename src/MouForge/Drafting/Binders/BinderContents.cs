using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Rendering;
using MouForge.Drafting.Assembly;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Binders;

/// <summary>The contents page of a coalition's binder: a row for each document and each annex, by part, with its page.</summary>
public sealed class BinderContents
{
    readonly AnswerSet _answers;
    readonly DateOnly _asOf;
    readonly Prose _prose;
    readonly List<(BinderEntry Entry, PrintedDocument Place)> _entries = [];

    /// <summary>Starts an empty contents page.</summary>
    /// <param name="library">Holds the words.</param>
    /// <param name="answers">The coalition's answers.</param>
    /// <param name="language">Language of the page.</param>
    /// <param name="asOf">The day it is dated.</param>
    /// <exception cref="InvalidOperationException">The words of the language lack a phrase; <see cref="ProblemsOf"/> was not asked.</exception>
    public BinderContents(TemplateLibrary library, AnswerSet answers, string language, DateOnly asOf)
    {
        (_answers, _asOf) = (answers, asOf);
        _prose = new Prose(library.Shared.Words[language]);
        Properties = PropertiesOf(DocumentIdentity.NeutralName(answers.Coalition, library.Shared.Words.Values));
    }

    /// <summary>What is said about the binder.</summary>
    public DocumentProperties Properties { get; }

    /// <summary>What the words of a language lack for a binder; empty where they have all.</summary>
    public static IReadOnlyList<TemplateProblem> ProblemsOf(TemplateLibrary library, string language)
        => BinderPhrases.MissingIn(library.Shared.Words[language]);

    /// <summary>How the contents name a document that is added next.</summary>
    public BinderEntry EntryOf(DraftRequest request, Draft draft) => new()
    {
        Tab = $"{_entries.Count + 1}",
        Group = _prose.Words.Phrase(BinderPhrases.OfPart(BinderOrder.PartOf(request.Template))),
        Title = TitleOf(request, draft.Document.Properties.Title),
        NextDate = new NextDate(request.Template.Policies, AnswersOf(request), _prose).Words(),
        Document = draft.Document,
    };

    /// <summary>Adds a row for a document, and one for each of its annexes.</summary>
    public void Add(BinderEntry entry, PrintedDocument place) => _entries.Add((entry, place));

    /// <summary>What stands on the page.</summary>
    public IReadOnlyList<Section> Sections()
    {
        string day = _prose.Date(_asOf);
        return
        [
            new Section
            {
                Id = "binder",
                Kind = SectionKind.Front,
                MembersOnly = _entries.Exists(entry => entry.Entry.Document.Sections.Any(section => section.MembersOnly)),
                Blocks =
                [
                    new ParagraphBlock([new TextInline(_answers.Coalition.Text("name") ?? "")], ParagraphStyle.Kicker),
                    new ParagraphBlock([new TextInline(Properties.Title)], ParagraphStyle.Title),
                    new ParagraphBlock([new TextInline(_prose.Words.Phrase("binder_subtitle", day))], ParagraphStyle.Subtitle),
                    new BinderTable(_prose.Words).Of(_entries),
                    Note(),
                ],
            },
        ];
    }

    ParagraphBlock Note()
    {
        string[] parts = _prose.Words.Phrase("binder_note").Split("{0}");
        return parts.Length == 2
            ? new([new TextInline(parts[0]), new TagInline(Properties.Words.MembersOnly), new TextInline(parts[1])], ParagraphStyle.Small)
            : new([new TextInline(parts[0])], ParagraphStyle.Small);
    }

    DocumentProperties PropertiesOf(string neutralName) => new()
    {
        Title = _prose.Words.Phrase("binder_title"),
        Author = neutralName,
        Language = _prose.Words.Language,
        DocumentId = DocumentIdentity.Of(neutralName, "BINDER"),
        VersionLabel = _prose.Words.Phrase("binder_as_of", _prose.Date(_asOf)),
        State = DocumentState.Listing,
        CreatedAt = new DateTimeOffset(_asOf, TimeOnly.MinValue, TimeSpan.Zero),
        Words = _prose.Words.Furniture,
    };

    string TitleOf(DraftRequest request, string title)
    {
        string name = request.Subject is { } subject ? NameOf(subject, request.Template) : "";
        return name.Length == 0 ? title : _prose.Words.Phrase("list_comma", title, name);
    }

    // An entry of a list is named after the agency it is about.
    string NameOf(DraftSubject subject, Template template)
    {
        if (subject.Partner is { } partner)
            return partner.Answers.Text("also_known") ?? partner.LegalName;
        if (subject.Answers is not { } answers)
            return "";
        string? named = template.Questions.Questions.FirstOrDefault(question => question.Type == QuestionType.Partner)?.Key;
        string? agency = named is null ? null : answers.Text(named);
        return agency is null ? answers.Text("name") ?? "" : _answers.FindPartner(agency)?.LegalName ?? agency;
    }

    static AnswerMap AnswersOf(DraftRequest request)
        => request.Subject is { Kind: SubjectKind.Entry, Answers: { } entry } ? entry : request.Answers.Document(request.Template.AnswersOf);
}
