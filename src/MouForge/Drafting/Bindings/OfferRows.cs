using MouForge.Coverage;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>What an agency offers: the services that stand in its table, and the rest, both alphabetical.</summary>
sealed class OfferRows
{
    public OfferRows(PartnerBinding partner)
    {
        var offers = partner.Answers.Answers.Items("offers");
        var rows = Sorted(offers.Select(offer => RowOf(offer, partner, false)).Where(row => row.HasRow), partner);
        Rows = List(rows);
        Others = List(Sorted(offers.Select(offer => RowOf(offer, partner, true)).Where(row => !row.HasRow), partner));
        Shows = new ShownColumns(rows);
    }

    /// <summary>The rows of the table, or nothing.</summary>
    public object Rows { get; }

    /// <summary>The rest, or nothing.</summary>
    public object Others { get; }

    /// <summary>Which columns of the table say something.</summary>
    public ShownColumns Shows { get; }

    static OfferRow RowOf(AnswerMap offer, PartnerBinding partner, bool inText)
        => new(offer, PartOf(offer, partner), partner.Root) { InText = inText };

    // An agreed first call wins over the agency's own answer; what is no service of the catalog keeps its own.
    static ServicePart PartOf(AnswerMap offer, PartnerBinding partner)
        => partner.Root.Facts.Coverage.Cell(partner.Answers, offer.Text("service") ?? "").Part ?? offer.Text("role")?.ToLowerInvariant() switch
        {
            "primary" => ServicePart.Primary,
            "backup" => ServicePart.Backup,
            _ => ServicePart.Available,
        };

    static List<OfferRow> Sorted(IEnumerable<OfferRow> rows, PartnerBinding partner) => [.. rows.OrderBy(row => row.Service, partner.Root.Prose.Order)];

    static object List(List<OfferRow> rows) => rows.Count == 0 ? Absent.Nothing : new BoundList(rows);
}
