namespace MouForge.Reviews.Checks;

/// <summary>(g) The immigration promise is not printed for an agency with a role in enforcement.</summary>
sealed class ImmigrationPromiseCheck : IReviewCheck
{
    const string Clause = "CL-IMMIG";

    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        if (!scope.Clauses.Prints(Clause))
            return [];
        return from partner in scope.Partners
               where PartnerFacts.HasImmigrationRole(partner)
               select Finding.Warning(
                   "g",
                   "immigration_promise_removed",
                   partner.Answers.PathOf("immigration_role"),
                   $"{partner.LegalName} has a role in immigration enforcement. The promise is not printed for it; the others are told so. Have counsel read that clause.");
    }
}
