using System.Text.RegularExpressions;
using MouForge.Questionnaires;

namespace MouForge.Reviews.Checks;

/// <summary>(c) Nobody offers to share case details where a partner's funds forbid it.</summary>
sealed partial class CaseDetailCheck : IReviewCheck
{
    static readonly string[] ConfidentialityGrants = ["VAWA", "VAWA(OVW)", "VOCA", "FVPSA"];

    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        var bound = scope.Partners.Where(PartnerFacts.HasConfidentialityFunds).Select(partner => partner.LegalName).ToList();
        if (bound.Count == 0 && !CoalitionIsBound(scope.Answers.Coalition))
            return [];
        string who = bound.Count == 0 ? "the coalition" : string.Join(", ", bound);
        return from text in scope.Texts
               where text.Sentences.Any(PromisesCaseDetails)
               select Finding.Block(
                   "c",
                   "case_details_shared",
                   text.Path,
                   $"This says that case details are shared. The funds of {who} forbid it without a release. Write that totals are shared, or that a signed release comes first.");
    }

    static bool CoalitionIsBound(AnswerMap coalition)
        => coalition.Choices("coalition_grants").Any(grant => ConfidentialityGrants.Contains(grant, StringComparer.OrdinalIgnoreCase));

    static bool PromisesCaseDetails(string sentence) => Promise().IsMatch(sentence) && !Limited().IsMatch(sentence);

    [GeneratedRegex(@"\b(shar(e|es|ed|ing)|discuss(es|ed|ing)?|exchang(e|es|ed|ing)|present(s|ed|ing)?|talk(s|ing)? (about|over)|go(es)? over|review(s|ed|ing)?)\b.{0,60}\b(case|client|victim|survivor|patient)(s|['’]s|s['’])?[ -](level )?(details?|names?|files?|records?|information|histor(y|ies)|facts?|specifics|stor(y|ies))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Promise();

    [GeneratedRegex(@"\b(no|not|never|nobody|none|without|unless|cannot|release|releases|consent|permission)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limited();
}
