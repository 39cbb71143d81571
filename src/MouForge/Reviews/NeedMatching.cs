using MouForge.Questionnaires;

namespace MouForge.Reviews;

/// <summary>Looks for each need among the offers of the other agencies.</summary>
static class NeedMatching
{
    const string Other = "other";

    public static IReadOnlyList<NeedMatch> Of(ReviewScope scope)
    {
        var offers = OffersByService(scope.Partners);
        var gaps = ListedGaps(scope);
        var matches = from partner in scope.Partners
                      from need in partner.Answers.Items("needs")
                      let what = need.Text("what")
                      where what is not null
                      let able = what == Other ? OfKind(scope.Partners, need.Choices("from_type")) : offers.GetValueOrDefault(what) ?? []
                      select new NeedMatch(partner, need, [.. able.Where(other => other != partner)], gaps.Contains(what));
        return [.. matches];
    }

    static Dictionary<string, List<PartnerAnswers>> OffersByService(IReadOnlyList<PartnerAnswers> partners)
    {
        var offers = new Dictionary<string, List<PartnerAnswers>>(StringComparer.Ordinal);
        foreach (var partner in partners)
        {
            foreach (string service in Offered(partner).Distinct())
            {
                if (!offers.TryGetValue(service, out var list))
                    offers[service] = list = [];
                list.Add(partner);
            }
        }

        return offers;
    }

    static IEnumerable<string> Offered(PartnerAnswers partner)
    {
        var services = partner.Answers.Items("offers").Select(offer => offer.Text("service"));
        var justice = partner.Answers.Items("cj").Where(item => item.Text("offer_need") == "offer").Select(item => item.Text("need"));
        return services.Concat(justice).OfType<string>();
    }

    static IEnumerable<PartnerAnswers> OfKind(IReadOnlyList<PartnerAnswers> partners, IReadOnlyList<string> types)
        => partners.Where(partner => partner.Types.Intersect(types).Any());

    static HashSet<string> ListedGaps(ReviewScope scope)
    {
        var planned = scope.Document.Items("gaps_plan").Select(item => item.Text("service")).OfType<string>();
        return [.. planned, .. scope.Answers.Coalition.Choices("gaps")];
    }
}
