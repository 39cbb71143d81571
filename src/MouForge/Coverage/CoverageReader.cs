using MouForge.Questionnaires;

namespace MouForge.Coverage;

/// <summary>Reads offers, needs, agreed first calls and plans out of the answers, each in one pass.</summary>
sealed class CoverageReader
{
    readonly Catalog _services;
    readonly AnswerSet _answers;
    readonly Dictionary<string, List<ServiceOffer>> _offers = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<PartnerAnswers>> _needs = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<FirstCall>> _firstCalls = new(StringComparer.Ordinal);
    readonly Dictionary<string, AnswerMap> _plans = new(StringComparer.Ordinal);

    public CoverageReader(AnswerSet answers, Catalog services, AnswerMap document)
    {
        _answers = answers;
        _services = services;
        ReadFirstCalls(document);
        ReadPlans(document);
        foreach (var partner in answers.Partners)
        {
            if (partner.TakesPart)
                ReadPartner(partner);
        }
    }

    public IReadOnlyList<ServiceRow> Rows() => [.. _services.Entries.Select(Row)];

    void ReadFirstCalls(AnswerMap document)
    {
        foreach (var item in document.Items("primary_backup"))
        {
            if (item.Text("service") is not { } service)
                continue;
            var primary = PartnerMentions.Find(item.Text("primary"), _answers);
            var backup = PartnerMentions.Find(item.Text("backup"), _answers);
            ListOf(_firstCalls, service).Add(new FirstCall(primary, backup, item));
        }
    }

    void ReadPlans(AnswerMap document)
    {
        foreach (var item in document.Items("gaps_plan"))
        {
            if (item.Text("service") is { } service)
                _plans.TryAdd(service, item);
        }
    }

    void ReadPartner(PartnerAnswers partner)
    {
        foreach (var item in partner.Answers.Items("offers"))
        {
            if (item.Text("service") is { } service)
                AddOffer(partner, service, item);
        }

        foreach (var item in partner.Answers.Items("needs"))
        {
            if (item.Text("what") is not { } service)
                continue;
            var needs = ListOf(_needs, service);
            if (needs is not [.., var last] || last != partner)
                needs.Add(partner);
        }
    }

    /// <summary>Adds an offer; of two offers of one service by one agency the stronger part stays.</summary>
    void AddOffer(PartnerAnswers partner, string service, AnswerMap item)
    {
        var own = OwnPart(item.Text("role"));
        var offer = new ServiceOffer(partner, item, own, PartThatCounts(partner, service, own));
        var offers = ListOf(_offers, service);
        if (offers is not [.., var last] || last.Partner != partner)
            offers.Add(offer);
        else if (own < last.OwnPart)
            offers[^1] = offer;
    }

    static ServicePart OwnPart(string? role) => role?.ToLowerInvariant() switch
    {
        "primary" => ServicePart.Primary,
        "backup" => ServicePart.Backup,
        _ => ServicePart.Available,
    };

    /// <summary>
    /// An agreed first call wins over the agency's own answer. An agency that nobody named keeps its own part, but is no first call beside
    /// one that was agreed for everyone.
    /// </summary>
    ServicePart PartThatCounts(PartnerAnswers partner, string service, ServicePart own)
    {
        if (!_firstCalls.TryGetValue(service, out var calls))
            return own;
        if (calls.Exists(call => call.CallsFirst(partner)))
            return ServicePart.Primary;
        if (calls.Exists(call => call.FallsBackOn(partner)))
            return ServicePart.Backup;
        return own == ServicePart.Primary && calls.Exists(call => call.IsForEveryone) ? ServicePart.Available : own;
    }

    ServiceRow Row(CatalogEntry service)
    {
        var offers = _offers.GetValueOrDefault(service.Id) ?? [];
        var needs = _needs.GetValueOrDefault(service.Id) ?? [];
        return new ServiceRow(service, Cells(offers, needs))
        {
            IsCovered = offers.Count > 0 || IsCoveredByOthers(service),
            Offers = offers,
            NeededBy = needs,
            FirstCalls = _firstCalls.GetValueOrDefault(service.Id) ?? [],
            Plan = _plans.GetValueOrDefault(service.Id),
        };
    }

    bool IsCoveredByOthers(CatalogEntry service)
        => service.CoveredBy.Count > 0 && service.CoveredBy.All(_offers.ContainsKey);

    static Dictionary<string, MatrixCell> Cells(List<ServiceOffer> offers, List<PartnerAnswers> needs)
    {
        var cells = new Dictionary<string, MatrixCell>(offers.Count + needs.Count, StringComparer.Ordinal);
        foreach (var offer in offers)
            cells[offer.Partner.Id] = new MatrixCell(offer.Part, false);
        foreach (var partner in needs)
            cells[partner.Id] = new MatrixCell(cells.GetValueOrDefault(partner.Id).Part, true);
        return cells;
    }

    static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
