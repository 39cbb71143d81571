using System.Globalization;
using MouForge.Coverage;

namespace MouForge.Drafting.Bindings;

/// <summary>How long the document lasts, and whose signatures make it take effect.</summary>
sealed class TermBinding(RootBinding root) : Bound
{
    public static Members<TermBinding> Members { get; } = new()
    {
        { "months", ValueShape.Number, term => term.Answer("months") },
        { "text", ValueShape.Text, term => term.Text },
        { "needs_all", ValueShape.YesNo, term => term.LiveCount is null && term.Cores.Count == 0 },
        { "cores", new ListShape(ValueShape.Text), term => term.Cores.Count == 0 ? Absent.Nothing : new TextList(term.Cores) },
        { "live_count", ValueShape.Number, term => term.LiveCount is { } count ? count : Absent.Nothing },
    };

    // "24", "24 months" and "two years" may all have been answered; words stay as typed.
    object Text => Answer("months") switch
    {
        decimal months => root.Prose.Months((int)months),
        string typed when int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int months) => root.Prose.Months(months),
        var other => other,
    };

    IReadOnlyList<string> Cores
    {
        get
        {
            string live = root.Facts.Document.Text("live_when") ?? "";
            if (!live.StartsWith("two named core", StringComparison.OrdinalIgnoreCase))
                return [];
            var named = root.Facts.Document.Choices("core_partners");
            var names = named.Count > 0 ? named.Select(root.Names.PartnerName) : PartnerMentions.Find(live, root.Facts.Answers).Select(mention => mention.Partner.LegalName);
            return [.. names.Order(root.Prose.Order)];
        }
    }

    decimal? LiveCount
        => root.Facts.Document.Number("live_when") ?? (decimal.TryParse(root.Facts.Document.Text("live_when"), NumberStyles.None, CultureInfo.InvariantCulture, out decimal count) ? count : null);

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    object Answer(string key)
        => root.TryGet("document", out object document) && ((Bound)document).TryGet(key, out object value) ? value : Absent.Nothing;
}
