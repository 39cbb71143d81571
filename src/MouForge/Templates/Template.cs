using MouForge.Documents;
using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>Source that an agreement is drafted from. Its texts are read when they are first asked for.</summary>
public sealed record Template
{
    /// <summary>Name of its folder, and key under <c>documents</c> in an answer file: "mou".</summary>
    public required string Id { get; init; }

    /// <summary>Counts up with every change of meaning.</summary>
    public required string Version { get; init; }

    /// <summary>Letters of the document id: "MOU".</summary>
    public required string Code { get; init; }

    /// <summary>Title of the document, by language.</summary>
    public required IReadOnlyDictionary<string, string> Title { get; init; }

    /// <summary>Documents it makes under another name; the first that holds counts.</summary>
    public IReadOnlyList<TemplateVariant> Variants { get; init; } = [];

    /// <summary>What it is for, by language.</summary>
    public required IReadOnlyDictionary<string, string> Purpose { get; init; }

    /// <summary>Languages it is written in, BCP 47, the first being the original.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>For whom its pages are laid out.</summary>
    public DocumentDesign Design { get; init; }

    /// <summary>What it makes one document for each of.</summary>
    public SubjectKind For { get; init; }

    /// <summary>The key under <c>documents</c> that holds its answers: its own id, or that of the template it is made from.</summary>
    public required string AnswersOf { get; init; }

    /// <summary>Whether front matter counts as section 1, so that the first numbered section is 2.</summary>
    public bool FrontCounts { get; init; }

    /// <summary>Number in the form line of client pages; null where it has none.</summary>
    public int? Form { get; init; }

    /// <summary>Where the coalition's binder has it; null where the template does not say.</summary>
    public BinderPlace? Binder { get; init; }

    /// <summary>Who reviewed a translation, by language. A translation nobody reviewed says on every page that it is not for signing.</summary>
    public IReadOnlyDictionary<string, TranslationReview> Translations { get; init; } = new Dictionary<string, TranslationReview>();

    /// <summary>What a review looks for beyond single questions.</summary>
    public IReadOnlyList<TemplateCheck> Checks { get; init; } = [];

    /// <summary>The document's own questions that are answered once: <c>documents.&lt;id&gt;</c>.</summary>
    public required Questionnaire Questions { get; init; }

    /// <summary>The document's own questions that each agency answers about itself: <c>partners[]</c>.</summary>
    public required Questionnaire PartnerQuestions { get; init; }

    /// <summary>Who answers, who signs and in what order, how long it lasts, when it is reviewed and whom to remind.</summary>
    public required TemplatePolicies Policies { get; init; }

    /// <summary>Its sections, in order.</summary>
    public required IReadOnlyList<TemplateSection> Sections { get; init; }

    /// <summary>The text of the document, by language.</summary>
    public required IReadOnlyDictionary<string, TemplateText> Documents { get; init; }

    /// <summary>Parts of texts that others include, by name and language: "party.en".</summary>
    public IReadOnlyDictionary<string, TemplateText> Partials { get; init; } = new Dictionary<string, TemplateText>();

    /// <summary>Full paths of its sample answer files, by name.</summary>
    public IReadOnlyList<string> Samples { get; init; } = [];

    /// <summary>Where it says whose answers it is made from; where it says nothing, the beginning of its file.</summary>
    public required SourcePosition Source { get; init; }

    /// <summary>Whether it has answers and questions of its own, not those of another template.</summary>
    public bool OwnsAnswers => AnswersOf == Id;

    /// <summary>Whether it can be made in two languages beside each other: a form that clients hold and that is written in two.</summary>
    public bool CanBeBilingual => Design == DocumentDesign.Client && Languages.Count > 1;

    /// <summary>The section of an id; null where there is none.</summary>
    public TemplateSection? FindSection(string id) => Sections.FirstOrDefault(section => section.Id == id);
}
