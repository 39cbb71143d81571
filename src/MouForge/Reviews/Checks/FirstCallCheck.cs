using System.Text.RegularExpressions;
using MouForge.Coverage;
using MouForge.Questionnaires;

namespace MouForge.Reviews.Checks;

/// <summary>(l) Whoever is the first call offers the service and has room for it.</summary>
sealed partial class FirstCallCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
        => Agreed(scope).Concat(OwnAnswers(scope));

    static IEnumerable<ReviewFinding> Agreed(ReviewScope scope)
    {
        foreach (var agreement in scope.Document.Items("primary_backup"))
        {
            string? typed = agreement.Text("primary");
            var named = PartnerMentions.Find(typed, scope.Answers);
            if (named.Count == 0 && NamesSomeone(typed))
            {
                yield return Finding.Warning("l", "first_call_unknown", agreement.PathOf("primary"), $"'{typed}' names no partner of this file. Write the partner's id, such as p1.");
            }

            foreach (var partner in named.Select(mention => mention.Partner).Where(partner => OfferOf(partner, agreement.Text("service")) is null))
            {
                yield return Finding.Block(
                    "l",
                    "first_call_not_offered",
                    agreement.PathOf("primary"),
                    $"{partner.LegalName} is named as first call for {agreement.Text("service")}, but does not offer it. Name an agency that does, or ask it to add the service.");
            }
        }
    }

    static IEnumerable<ReviewFinding> OwnAnswers(ReviewScope scope)
        => from partner in scope.Partners
           from offer in partner.Answers.Items("offers")
           where SaysNoCapacity(offer) && IsFirstCall(scope, partner, offer)
           select Finding.Block(
               "l",
               "first_call_without_capacity",
               offer.PathOf("capacity"),
               $"{partner.LegalName} is first call for {offer.Text("service")} and says it has no capacity. Name another first call, or ask the agency what it can do.");

    static bool IsFirstCall(ReviewScope scope, PartnerAnswers partner, AnswerMap offer)
    {
        if (offer.Text("service") is { } service && scope.Coverage.Find(service) is { } row)
            return row.Cell(partner).Part == ServicePart.Primary;
        return string.Equals(offer.Text("role"), "primary", StringComparison.OrdinalIgnoreCase);
    }

    static bool SaysNoCapacity(AnswerMap offer) => offer.Text("capacity") is { } capacity && NoCapacity().IsMatch(capacity);

    static AnswerMap? OfferOf(PartnerAnswers partner, string? service)
        => partner.Answers.Items("offers").FirstOrDefault(offer => offer.Text("service") == service);

    static bool NamesSomeone(string? typed)
        => typed is not null && typed.Any(char.IsLetter) && !string.Equals(typed.Trim(), "none", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(0\b|none\b|no (capacity|room|beds?|space|openings?|slots?|staff)\b|full\b|closed\b|not (now|yet|available|at present)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoCapacity();
}
