using MouForge.Documents.Blocks;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.Comparison;

/// <summary>
/// Collects the anchors of deleted parts. What stays has the anchors of the newer version; where one of them belonged to a deleted part
/// before, it goes back there when the changes are rejected.
/// </summary>
sealed class DeletedAnchors : DocumentRewriter
{
    readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    bool _isDeleted;

    /// <summary>The anchors of deleted parts of a redline.</summary>
    public static IReadOnlySet<string> In(IReadOnlyList<Section> sections)
    {
        var collector = new DeletedAnchors();
        foreach (var section in sections)
        {
            collector.Within(section.Change, () => collector.Rewrite(section));
        }
        return collector._anchors;
    }

    public override IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Within(block.Change, () =>
            {
                _ = _isDeleted && block.Anchor is { } anchor && _anchors.Add(anchor);
                return block.Accept(this);
            });
        }
        return blocks;
    }

    protected override ListItem? Rewrite(ListItem item) => Within(item.Change, () => base.Rewrite(item));

    protected override BilingualRow? Rewrite(BilingualRow row) => Within(row.Change, () => base.Rewrite(row));

    T Within<T>(ChangeKind change, Func<T> visit)
    {
        bool outer = _isDeleted;
        _isDeleted |= change == ChangeKind.Deleted;
        var visited = visit();
        _isDeleted = outer;
        return visited;
    }
}
