namespace MouForge.Reviews.Checks;

/// <summary>(f) Money in a memorandum of understanding suggests a memorandum of agreement; it never makes one.</summary>
sealed class MoneyCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        if (string.Equals(scope.Document.Text("kind"), "MOA", StringComparison.OrdinalIgnoreCase))
            return [];
        return from partner in scope.Partners
               where partner.Answers.YesNo("money") == true
               select Finding.Warning(
                   "f",
                   "money_in_mou",
                   partner.Answers.PathOf("money"),
                   $"{partner.LegalName} says that money, staff or property changes hands. A memorandum of agreement fits better: set documents.mou.kind to MOA, or ask the agency again.");
    }
}
