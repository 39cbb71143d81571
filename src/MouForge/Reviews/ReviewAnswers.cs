using MouForge.Questionnaires;
using MouForge.Reviews.Checks;
using MouForge.Templates;

namespace MouForge.Reviews;

/// <summary>Checks the answers for a memorandum before it is locked (brief B.3.6) and works out the numbers around it.</summary>
public sealed class ReviewAnswers(TemplateLibrary library)
{
    const string TemplateId = "mou";

    static readonly IReadOnlyList<IReviewCheck> Checks =
    [
        new ContributionCheck(),
        new PeopleCheck(),
        new NeedCheck(),
        new CaseDetailCheck(),
        new MoneyCheck(),
        new ImmigrationPromiseCheck(),
        new IndemnityCheck(),
        new SurvivorSeatCheck(),
        new QuorumCheck(),
        new DefinitionCheck(),
        new FirstCallCheck(),
        new StatisticCheck(),
        new FocusCheck(),
        new OfficeHolderCheck(),
        new SuccessorCheck(),
        new OfficeTermCheck(),
        new TemplateChecks(),
    ];

    /// <summary>Reviews what was read from a file, refusals and warnings included; null where problems make the file unusable.</summary>
    public Review? Run(AnswerReading reading)
        => reading.ReviewableAnswers is { } answers ? Run(answers, reading.Refusals, reading.Warnings) : null;

    /// <summary>Reviews answers.</summary>
    /// <param name="answers">All answers.</param>
    /// <param name="refusals">What the reader of the file refused: confidential addresses, identifiers of persons.</param>
    /// <param name="warnings">What the reader warned of.</param>
    public Review Run(AnswerSet answers, IReadOnlyList<AnswerFinding>? refusals = null, IReadOnlyList<AnswerFinding>? warnings = null)
    {
        var scope = new ReviewScope(library, answers, TemplateId);
        var findings = Checks.SelectMany(check => check.Find(scope))
            .Concat(ReaderFindings.Blocks(refusals ?? []))
            .Concat(ReaderFindings.Warnings(warnings ?? []))
            .OrderBy(finding => finding.Check.Length == 0)
            .ThenBy(finding => finding.Check, StringComparer.Ordinal)
            .ToList();
        return new Review
        {
            Numbers = ReviewNumbers.Of(scope),
            Blocks = [.. findings.Where(finding => finding.Severity == ReviewSeverity.Block)],
            Warnings = [.. findings.Where(finding => finding.Severity == ReviewSeverity.Warning)],
            Coverage = scope.Coverage,
            Partners = scope.Partners,
            Needs = scope.Needs,
            Approvals = Approval.Of(scope),
            Collisions = scope.Clauses.Collisions,
        };
    }
}
