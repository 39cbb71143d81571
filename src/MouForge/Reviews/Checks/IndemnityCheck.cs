using System.Text.RegularExpressions;

namespace MouForge.Reviews.Checks;

/// <summary>(h) No indemnity where a federal, state or tribal body takes part.</summary>
sealed partial class IndemnityCheck : IReviewCheck
{
    static readonly string[] PublicBodyClauses = ["CL-FED", "CL-PUBREC", "CL-TRIBAL"];

    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        if (!PublicBodyClauses.Any(scope.Clauses.Fires))
            return [];
        return from text in scope.Texts
               where text.Sentences.Any(sentence => Indemnity().IsMatch(sentence) && !Denied().IsMatch(sentence))
               select Finding.Warning(
                   "h",
                   "indemnity_with_public_body",
                   text.Path,
                   "A federal, state or tribal body cannot promise to indemnify. Take this out; the text says that each partner answers for its own acts.");
    }

    [GeneratedRegex(@"\bindemni(fy|fies|fied|fication|ty|ties)\b|\bhold(s|ing)?\b.{0,20}\bharmless\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Indemnity();

    [GeneratedRegex(@"\b(no|not|never|nobody|none|without|cannot)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();
}
