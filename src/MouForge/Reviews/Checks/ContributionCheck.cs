using MouForge.Questionnaires;

namespace MouForge.Reviews.Checks;

/// <summary>(a) Every agency that signs offers something or says what it will do or give.</summary>
sealed class ContributionCheck : IReviewCheck
{
    static readonly string[] Contributions = ["offers", "responsibilities", "resources", "hours_month"];

    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
        => from partner in scope.Partners
           where partner.Signs && !Contributes(partner.Answers)
           select Finding.Warning(
               "a",
               "no_contribution",
               partner.Answers.PathOf("offers"),
               $"{partner.LegalName} signs, but offers nothing and does not say what it will do. Ask it for one service or one line it can keep, or let it take part without signing.");

    static bool Contributes(AnswerMap answers) => Contributions.Any(answers.IsGiven);
}
