using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Rewriting;

/// <summary>
/// Walks a document in reading order and builds a changed copy. Override the method of a kind to change it; what is not changed is kept,
/// the same object, so that a pass that changes little costs little. A null block is left out.
/// </summary>
public abstract class DocumentRewriter : IBlockVisitor<Block?>, IInlineVisitor<Inline?>
{
    readonly Func<Section, Section?> _section;
    readonly Func<Block, Block?> _block;
    readonly Func<Inline, Inline?> _inline;
    readonly Func<ListItem, ListItem?> _item;
    readonly Func<TableRow, TableRow?> _row;
    readonly Func<TableCell, TableCell?> _cell;
    readonly Func<IReadOnlyList<Inline>, IReadOnlyList<Inline>?> _line;
    readonly Func<Fact, Fact?> _fact;
    readonly Func<TickBox, TickBox?> _box;
    readonly Func<BilingualRow, BilingualRow?> _pair;

    /// <summary>Prepares a pass.</summary>
    protected DocumentRewriter()
    {
        _section = Rewrite;
        _block = block => block.Accept(this);
        _inline = inline => inline.Accept(this);
        _item = Rewrite;
        _row = Rewrite;
        _cell = Rewrite;
        _line = Rewrite;
        _fact = Rewrite;
        _box = Rewrite;
        _pair = Rewrite;
    }

    /// <summary>The changed copy of a document.</summary>
    public virtual Document Rewrite(Document document) => document with { Sections = Each(document.Sections, _section) };

    /// <summary>The changed copy of a section; null leaves it out.</summary>
    public virtual Section? Rewrite(Section section)
    {
        var heading = Rewrite(section.Heading);
        var blocks = Rewrite(section.Blocks);
        return ReferenceEquals(heading, section.Heading) && ReferenceEquals(blocks, section.Blocks)
            ? section
            : section with { Heading = heading, Blocks = blocks };
    }

    /// <summary>The changed copies of blocks.</summary>
    public virtual IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks) => Each(blocks, _block);

    /// <summary>The changed copies of inlines.</summary>
    public virtual IReadOnlyList<Inline> Rewrite(IReadOnlyList<Inline> inlines) => Each(inlines, _inline);

    /// <inheritdoc/>
    public virtual Block? Visit(ParagraphBlock block)
        => Rewrite(block.Inlines) is var inlines && ReferenceEquals(inlines, block.Inlines) ? block : block with { Inlines = inlines };

    /// <inheritdoc/>
    public virtual Block? Visit(HeadingBlock block)
        => Rewrite(block.Inlines) is var inlines && ReferenceEquals(inlines, block.Inlines) ? block : block with { Inlines = inlines };

    /// <inheritdoc/>
    public virtual Block? Visit(ClauseBlock block)
        => Rewrite(block.Blocks) is var blocks && ReferenceEquals(blocks, block.Blocks) ? block : block with { Blocks = blocks };

    /// <inheritdoc/>
    public virtual Block? Visit(ListBlock block)
    {
        var items = Each(block.Items, _item);
        if (items.Count == 0)
        {
            return null;
        }
        return ReferenceEquals(items, block.Items) ? block : block with { Items = items };
    }

    /// <inheritdoc/>
    public virtual Block? Visit(DefinitionBlock block)
        => Rewrite(block.Inlines) is var inlines && ReferenceEquals(inlines, block.Inlines) ? block : block with { Inlines = inlines };

    /// <inheritdoc/>
    public virtual Block? Visit(FactListBlock block)
        => Each(block.Facts, _fact) is var facts && ReferenceEquals(facts, block.Facts) ? block : block with { Facts = facts };

    /// <inheritdoc/>
    public virtual Block? Visit(TableBlock block)
    {
        var head = Each(block.Head, _row);
        var rows = Each(block.Rows, _row);
        return ReferenceEquals(head, block.Head) && ReferenceEquals(rows, block.Rows) ? block : block with { Head = head, Rows = rows };
    }

    /// <inheritdoc/>
    public virtual Block? Visit(PanelBlock block)
        => Rewrite(block.Blocks) is var blocks && ReferenceEquals(blocks, block.Blocks) ? block : block with { Blocks = blocks };

    /// <inheritdoc/>
    public virtual Block? Visit(CounselNoteBlock block)
        => Rewrite(block.Inlines) is var inlines && ReferenceEquals(inlines, block.Inlines) ? block : block with { Inlines = inlines };

    /// <inheritdoc/>
    public virtual Block? Visit(StatusPanelBlock block) => block;

    /// <inheritdoc/>
    public virtual Block? Visit(ContentsBlock block) => block;

    /// <inheritdoc/>
    public virtual Block? Visit(SignatureBlock block) => block;

    /// <inheritdoc/>
    public virtual Block? Visit(FieldRowBlock block) => block;

    /// <inheritdoc/>
    public virtual Block? Visit(TickGroupBlock block)
        => Each(block.Boxes, _box) is var boxes && ReferenceEquals(boxes, block.Boxes) ? block : block with { Boxes = boxes };

    /// <inheritdoc/>
    public virtual Block? Visit(CutLineBlock block) => block;

    /// <inheritdoc/>
    public virtual Block? Visit(SideBySideBlock block)
    {
        var first = Rewrite(block.First);
        var second = Rewrite(block.Second);
        return ReferenceEquals(first, block.First) && ReferenceEquals(second, block.Second) ? block : block with { First = first, Second = second };
    }

    /// <inheritdoc/>
    public virtual Block? Visit(BilingualBlock block)
        => Each(block.Rows, _pair) is var rows && ReferenceEquals(rows, block.Rows) ? block : block with { Rows = rows };

    /// <inheritdoc/>
    public virtual Inline? Visit(TextInline inline) => inline;

    /// <inheritdoc/>
    public virtual Inline? Visit(CrossReferenceInline inline) => inline;

    /// <inheritdoc/>
    public virtual Inline? Visit(LinkInline inline) => inline;

    /// <inheritdoc/>
    public virtual Inline? Visit(SlotInline inline) => inline;

    /// <inheritdoc/>
    public virtual Inline? Visit(TagInline inline) => inline;

    /// <inheritdoc/>
    public virtual Inline? Visit(LineBreakInline inline) => inline;

    /// <summary>The changed copy of a list item; null leaves it out.</summary>
    protected virtual ListItem? Rewrite(ListItem item)
        => Rewrite(item.Blocks) is var blocks && ReferenceEquals(blocks, item.Blocks) ? item : item with { Blocks = blocks };

    /// <summary>The changed copy of a table row; null leaves it out.</summary>
    protected virtual TableRow? Rewrite(TableRow row)
        => Each(row.Cells, _cell) is var cells && ReferenceEquals(cells, row.Cells) ? row : row with { Cells = cells };

    /// <summary>The changed copy of a row in two languages; null leaves it out.</summary>
    protected virtual BilingualRow? Rewrite(BilingualRow row)
    {
        var first = Rewrite(row.First);
        var second = Rewrite(row.Second);
        if (first.Count == 0 && second.Count == 0)
        {
            return null;
        }
        return ReferenceEquals(first, row.First) && ReferenceEquals(second, row.Second) ? row : row with { First = first, Second = second };
    }

    /// <summary>The changed copy of a cell.</summary>
    protected virtual TableCell Rewrite(TableCell cell)
        => Each(cell.Lines, _line) is var lines && ReferenceEquals(lines, cell.Lines) ? cell : cell with { Lines = lines };

    TickBox Rewrite(TickBox box)
    {
        var label = Rewrite(box.Label);
        var other = box.OtherLabel is null ? null : Rewrite(box.OtherLabel);
        return ReferenceEquals(label, box.Label) && ReferenceEquals(other, box.OtherLabel) ? box : box with { Label = label, OtherLabel = other };
    }

    /// <summary>The changed copy of a fact; null leaves it out.</summary>
    protected virtual Fact? Rewrite(Fact fact)
    {
        var label = Rewrite(fact.Label);
        var value = Rewrite(fact.Value);
        return ReferenceEquals(label, fact.Label) && ReferenceEquals(value, fact.Value) ? fact : fact with { Label = label, Value = value };
    }

    // The list itself as long as nothing in it changes; a copy from the first change on.
    static IReadOnlyList<T> Each<T>(IReadOnlyList<T> items, Func<T, T?> rewrite) where T : class
    {
        List<T>? rewritten = null;
        for (int i = 0; i < items.Count; i++)
        {
            var item = rewrite(items[i]);
            if (rewritten is null && !ReferenceEquals(item, items[i]))
            {
                rewritten = new List<T>(items.Count);
                for (int j = 0; j < i; j++)
                {
                    rewritten.Add(items[j]);
                }
            }
            if (item is not null)
            {
                rewritten?.Add(item);
            }
        }
        return rewritten ?? items;
    }
}
