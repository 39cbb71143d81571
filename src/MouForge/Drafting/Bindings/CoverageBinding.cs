using MouForge.Coverage;

namespace MouForge.Drafting.Bindings;

/// <summary>Which services the coalition covers.</summary>
sealed class CoverageBinding(RootBinding root) : Bound
{
    readonly ServiceCoverage _coverage = root.Facts.Coverage;

    public static Members<CoverageBinding> Members { get; } = new()
    {
        { "total", ValueShape.Number, coverage => coverage._coverage.Rows.Count },
        { "covered", ValueShape.Number, coverage => coverage._coverage.Covered.Count },
        { "gap_count", ValueShape.Number, coverage => coverage._coverage.Gaps.Count },
        { "planned_count", ValueShape.Number, coverage => coverage._coverage.Gaps.Count(row => row.Plan is not null) },
        { "gaps", GapList, coverage => coverage.Gaps(_ => true) },
        { "gaps_planned", GapList, coverage => coverage.Gaps(row => row.Plan is not null) },
        { "gaps_open", GapList, coverage => coverage.Gaps(row => row.Plan is null) },
        { "shared", new ListShape(new GroupShape(SharedServiceBinding.Members)), coverage => coverage.Shared },
    };

    static ListShape GapList => new(new GroupShape(ServiceGap.Members));

    object Shared => List(_coverage.Shared.Select(row => new SharedServiceBinding(row, root)));

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => Members.TryGet(this, name, out value);

    object Gaps(Func<ServiceRow, bool> which) => List(_coverage.Gaps.Where(which).Select(row => new ServiceGap(row, root)));

    static object List(IEnumerable<Bound> rows)
    {
        Bound[] all = [.. rows];
        return all.Length == 0 ? Absent.Nothing : new BoundList(all);
    }
}
