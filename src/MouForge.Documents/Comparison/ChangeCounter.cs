using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.Comparison;

/// <summary>Counts the changes of a redline.</summary>
sealed class ChangeCounter : DocumentRewriter
{
    int _additions;
    int _deletions;
    ChangeKind _before;

    /// <summary>The changes of sections.</summary>
    public static RedlineCount Of(IReadOnlyList<Section> sections)
    {
        var counter = new ChangeCounter();
        foreach (var section in sections)
        {
            counter.Rewrite(section);
        }
        return new(counter._additions, counter._deletions);
    }

    /// <summary>The changes of blocks.</summary>
    public static RedlineCount Of(IReadOnlyList<Block> blocks)
    {
        var counter = new ChangeCounter();
        counter.Rewrite(blocks);
        return new(counter._additions, counter._deletions);
    }

    public override Section? Rewrite(Section section) => Counts(section.Change) ? section : base.Rewrite(section);

    public override IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks)
    {
        _before = ChangeKind.None;
        foreach (var block in blocks)
        {
            if (!Counts(block.Change))
            {
                block.Accept(this);
                _before = ChangeKind.None;
            }
        }
        _before = ChangeKind.None;
        return blocks;
    }

    public override Inline? Visit(TextInline inline) => Count(inline);

    public override Inline? Visit(CrossReferenceInline inline) => Count(inline);

    public override Inline? Visit(LinkInline inline) => Count(inline);

    public override Inline? Visit(SlotInline inline) => Count(inline);

    public override Inline? Visit(TagInline inline) => Count(inline);

    public override Inline? Visit(LineBreakInline inline) => Count(inline);

    protected override ListItem? Rewrite(ListItem item) => Counts(item.Change) ? item : base.Rewrite(item);

    protected override TableRow? Rewrite(TableRow row) => Counts(row.Change) ? row : base.Rewrite(row);

    protected override Fact? Rewrite(Fact fact) => Counts(fact.Change) ? fact : base.Rewrite(fact);

    protected override BilingualRow? Rewrite(BilingualRow row) => Counts(row.Change) ? row : base.Rewrite(row);

    protected override TableCell Rewrite(TableCell cell)
    {
        _before = ChangeKind.None;
        return base.Rewrite(cell);
    }

    Inline Count(Inline inline)
    {
        Counts(inline.Change);
        return inline;
    }

    // True where the part is marked as a whole, so that nothing in it counts again.
    bool Counts(ChangeKind change)
    {
        if (change != _before)
        {
            _additions += change == ChangeKind.Added ? 1 : 0;
            _deletions += change == ChangeKind.Deleted ? 1 : 0;
        }
        _before = change;
        return change != ChangeKind.None;
    }
}
