namespace MouForge.Drafting.Bindings;

/// <summary>Which columns of an agency's table of services say something in some row.</summary>
sealed class ShownColumns(IReadOnlyList<OfferRow> rows) : Bound
{
    public static Members<ShownColumns> Members { get; } = new()
    {
        { "capacity", ValueShape.YesNo, shows => shows.Any(row => row.Capacity) },
        { "refer", ValueShape.YesNo, shows => shows.Any(row => row.Refer) },
        { "within", ValueShape.YesNo, shows => shows.Any(row => row.Within) },
        { "detail", ValueShape.YesNo, shows => shows.Any(row => row.Detail) },
    };

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    bool Any(Func<OfferRow, string> column) => rows.Any(row => column(row).Length > 0);
}
