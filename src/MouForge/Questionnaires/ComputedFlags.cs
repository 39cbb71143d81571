namespace MouForge.Questionnaires;

/// <summary>Flags that follow from who offers which service, which no condition can say.</summary>
static class ComputedFlags
{
    const string SharedService = "shared_service";
    const string Gap = "gap";

    public static IReadOnlyList<string> Names { get; } = [SharedService, Gap];

    /// <summary>Sets <c>shared_service</c> where two agencies offer one service, and <c>gap</c> where a service is offered by none.</summary>
    public static void AddTo(HashSet<string> flags, AnswerSet answers, Catalog services)
    {
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var partner in answers.Partners)
        {
            foreach (string service in OfferedBy(partner, services))
            {
                if (!offered.Add(service))
                    flags.Add(SharedService);
            }
        }

        if (services.Entries.Any(service => !IsCovered(service, offered)))
            flags.Add(Gap);
    }

    static HashSet<string> OfferedBy(PartnerAnswers partner, Catalog services)
        => [.. partner.Answers.Items("offers").Select(offer => offer.Text("service")).OfType<string>().Where(id => services.Find(id) is not null)];

    static bool IsCovered(CatalogEntry service, HashSet<string> offered)
        => offered.Contains(service.Id) || (service.CoveredBy.Count > 0 && service.CoveredBy.All(offered.Contains));
}
