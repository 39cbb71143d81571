using MouForge.Drafting.Wording;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>Something an agency needs from others.</summary>
sealed class NeedRow(string need, string detail, string offeredBy) : Bound
{
    const string Other = "other";

    public static Members<NeedRow> Members { get; } = new()
    {
        { "need", ValueShape.Text, row => row.Need },
        { "detail", ValueShape.Text, row => row.Detail },
        { "offered_by", ValueShape.Text, row => row.OfferedBy },
    };

    string Need => need;

    string Detail => detail;

    string OfferedBy => offeredBy;

    /// <summary>What an agency needs, alphabetical, or nothing.</summary>
    public static object Of(PartnerBinding partner, RootBinding root)
    {
        var rows = partner.Answers.Answers.Items("needs")
            .Select(item => RowOf(item, partner, root))
            .OrderBy(row => row.Need, root.Prose.Order)
            .ToList();
        return rows.Count == 0 ? Absent.Nothing : new BoundList(rows);
    }

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    static NeedRow RowOf(AnswerMap item, PartnerBinding partner, RootBinding root)
    {
        string what = item.Text("what") ?? "";
        string detail = item.Text("detail") ?? "";
        bool isOther = string.Equals(what, Other, StringComparison.OrdinalIgnoreCase);
        string need = !isOther ? root.Names.EntryName(what) : detail.Length > 0 ? SentenceForm.Upper(detail) : root.Prose.Words.Phrase("other_service");
        return new NeedRow(need, isOther ? "" : detail, OfferedByOthers(what, partner, root));
    }

    static string OfferedByOthers(string what, PartnerBinding partner, RootBinding root)
    {
        string[] names = [.. root.Partners.All.Where(other => other != partner && Offers(other, what)).Select(other => other.Name)];
        return names.Length == 0 ? root.Prose.Words.Phrase("not_offered") : root.Prose.List(names);
    }

    static bool Offers(PartnerBinding partner, string what)
        => what.Length > 0 && !string.Equals(what, Other, StringComparison.OrdinalIgnoreCase)
            && partner.Answers.Answers.Items("offers").Any(offer => offer.Text("service") == what);
}
