using MouForge.Coverage;

namespace MouForge.Drafting.Bindings;

/// <summary>A service that nobody offers.</summary>
sealed class ServiceGap(ServiceRow row, RootBinding root) : Bound
{
    public static Members<ServiceGap> Members { get; } = new()
    {
        { "id", ValueShape.Text, gap => gap.Id },
        { "name", ValueShape.Text, gap => gap.Name },
        { "plan", ValueShape.Text, gap => gap.Plan("plan") },
        { "owner", ValueShape.Text, gap => gap.Owner },
        { "by", ValueShape.Text, gap => gap.By },
    };

    string Id => row.Service.Id;

    string Owner => root.Names.PartnerName(Plan("owner"));

    string By => root.Prose.Date(Plan("by"));

    string Name => root.Names.EntryName(row.Service.Id);

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    string Plan(string key) => row.Plan?.Text(key) ?? "";
}
