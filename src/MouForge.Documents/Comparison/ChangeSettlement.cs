using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.Comparison;

/// <summary>Settles all changes of a redline: one kind is left out, the other stays without its mark.</summary>
/// <param name="dropped">The kind that is left out.</param>
/// <param name="taken">Anchors that what stays gives up to what was deleted.</param>
sealed class ChangeSettlement(ChangeKind dropped, IReadOnlySet<string> taken) : DocumentRewriter
{
    int _deleted;

    public override Section? Rewrite(Section section)
    {
        if (section.Change == dropped)
        {
            return null;
        }
        _deleted = section.Change == ChangeKind.Deleted ? 1 : 0;
        return base.Rewrite(section with { Change = ChangeKind.None, FormerLabel = null });
    }

    public override IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks)
    {
        var settled = new List<Block>(blocks.Count);
        foreach (var block in blocks.Where(block => block.Change != dropped))
        {
            _deleted += block.Change == ChangeKind.Deleted ? 1 : 0;
            bool gives = _deleted == 0 && block.Anchor is { } anchor && taken.Contains(anchor);
            var plain = gives || block.Change != ChangeKind.None ? block with { Change = ChangeKind.None, Anchor = gives ? null : block.Anchor } : block;
            settled.AddRange(plain.Accept(this) is { } kept ? [kept] : []);
            _deleted -= block.Change == ChangeKind.Deleted ? 1 : 0;
        }
        return settled;
    }

    public override Block? Visit(HeadingBlock block) => base.Visit(block.FormerLabel is null ? block : block with { FormerLabel = null });

    public override Block? Visit(ClauseBlock block) => base.Visit(block.FormerLabel is null ? block : block with { FormerLabel = null });

    public override Block? Visit(CounselNoteBlock block) => base.Visit(block.FormerReference is null ? block : block with { FormerReference = null });

    public override Inline? Visit(TextInline inline) => Settle(inline);

    // Where the part referred to has no number any more, the one it had stays.
    public override Inline? Visit(CrossReferenceInline inline)
        => Settle(inline.FormerNumber is not { } former ? inline : inline with { Number = dropped == ChangeKind.Added ? former : inline.Number, FormerNumber = null });

    public override Inline? Visit(LinkInline inline) => Settle(inline);

    public override Inline? Visit(SlotInline inline) => Settle(inline);

    public override Inline? Visit(TagInline inline) => Settle(inline);

    public override Inline? Visit(LineBreakInline inline) => Settle(inline);

    protected override ListItem? Rewrite(ListItem item)
    {
        if (item.Change == dropped)
        {
            return null;
        }
        _deleted += item.Change == ChangeKind.Deleted ? 1 : 0;
        var settled = base.Rewrite(item with { Change = ChangeKind.None, FormerLabel = null });
        _deleted -= item.Change == ChangeKind.Deleted ? 1 : 0;
        return settled;
    }

    protected override TableRow? Rewrite(TableRow row)
        => row.Change == dropped ? null : base.Rewrite(row.Change == ChangeKind.None ? row : row with { Change = ChangeKind.None });

    protected override Fact? Rewrite(Fact fact)
        => fact.Change == dropped ? null : base.Rewrite(fact.Change == ChangeKind.None ? fact : fact with { Change = ChangeKind.None });

    protected override BilingualRow? Rewrite(BilingualRow row)
    {
        if (row.Change == dropped)
        {
            return null;
        }
        _deleted += row.Change == ChangeKind.Deleted ? 1 : 0;
        var settled = base.Rewrite(row with { Change = ChangeKind.None });
        _deleted -= row.Change == ChangeKind.Deleted ? 1 : 0;
        return settled;
    }

    // A line of a cell that only the other version had goes with its last word.
    protected override TableCell Rewrite(TableCell cell)
    {
        var settled = base.Rewrite(cell);
        return ReferenceEquals(settled, cell) ? cell : settled with { Lines = [.. settled.Lines.Where((line, i) => line.Count > 0 || cell.Lines[i].Count == 0)] };
    }

    Inline? Settle(Inline inline) => inline.Change == dropped ? null : inline.Change == ChangeKind.None ? inline : inline with { Change = ChangeKind.None };
}
