namespace MouForge.Reviews.Checks;

/// <summary>(a) Every agency that signs names a representative and an alternate.</summary>
sealed class PeopleCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        foreach (var partner in scope.Partners.Where(partner => partner.Signs))
        {
            if (!partner.Answers.IsAnswered("rep"))
                yield return Missing(partner.Answers.PathOf("rep"), "no_representative", $"{partner.LegalName} has not said who represents it. Ask it for a name and a phone number.");
            if (!partner.Answers.IsAnswered("alternate"))
                yield return Missing(partner.Answers.PathOf("alternate"), "no_alternate", $"{partner.LegalName} has not said who steps in for its representative. Ask it for an alternate.");
        }
    }

    static ReviewFinding Missing(string path, string code, string message) => Finding.Warning("a", code, path, message);
}
