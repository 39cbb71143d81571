using MouForge.Coverage;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Reviews;

/// <summary>What the checks look at, worked out once.</summary>
sealed class ReviewScope
{
    readonly CatalogSet _catalogs;

    public ReviewScope(TemplateLibrary library, AnswerSet answers, string templateId)
    {
        _catalogs = library.Shared.Catalogs;
        Library = library;
        Answers = answers;
        Document = answers.Document(templateId);
        Partners = [.. answers.Partners.Where(partner => partner.TakesPart)];
        Coverage = ServiceCoverage.Of(answers, library.Shared, Document);
        Clauses = ClauseSelection.Of(library, answers, Document);
        Needs = NeedMatching.Of(this);
        Texts = [.. AnswerTexts.Of(answers, library.Shared.Coalition, library.Shared.Partner)];
    }

    public TemplateLibrary Library { get; }

    public AnswerSet Answers { get; }

    /// <summary>The answers of the memorandum.</summary>
    public AnswerMap Document { get; }

    /// <summary>The agencies that take part, in file order.</summary>
    public IReadOnlyList<PartnerAnswers> Partners { get; }

    public ServiceCoverage Coverage { get; }

    public ClauseSelection Clauses { get; }

    public IReadOnlyList<NeedMatch> Needs { get; }

    /// <summary>Everything typed, but for what the agencies keep to themselves.</summary>
    public IReadOnlyList<AnswerText> Texts { get; }

    /// <summary>The English name of a catalog entry; null where the id is none.</summary>
    public string? NameOf(string id) => _catalogs.Find(id)?.Name.GetValueOrDefault("en");
}
