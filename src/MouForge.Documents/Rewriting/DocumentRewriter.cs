using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Rewriting;

/// <summary>
/// Walks a document in reading order and builds a changed copy. Override the method of a kind to change it; what is not changed is kept,
/// the same object. A null block is left out.
/// </summary>
public abstract class DocumentRewriter : IBlockVisitor<Block?>, IInlineVisitor<Inline?>
{
    /// <summary>The changed copy of a document.</summary>
    public virtual Document Rewrite(Document document)
        => document with { Sections = [.. document.Sections.Select(Rewrite).OfType<Section>()] };

    /// <summary>The changed copy of a section; null leaves it out.</summary>
    public virtual Section? Rewrite(Section section)
        => section with { Heading = Rewrite(section.Heading), Blocks = Rewrite(section.Blocks) };

    /// <summary>The changed copies of blocks.</summary>
    public IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks)
    {
        var rewritten = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block.Accept(this) is { } kept)
            {
                rewritten.Add(kept);
            }
        }
        return rewritten;
    }

    /// <summary>The changed copies of inlines.</summary>
    public IReadOnlyList<Inline> Rewrite(IReadOnlyList<Inline> inlines)
    {
        List<Inline>? rewritten = null;
        for (int i = 0; i < inlines.Count; i++)
        {
            var inline = inlines[i].Accept(this);
            if (rewritten is null && !ReferenceEquals(inline, inlines[i]))
            {
                rewritten = [.. inlines.Take(i)];
            }
            if (inline is not null)
            {
                rewritten?.Add(inline);
            }
        }
        return rewritten ?? inlines;
    }

    /// <inheritdoc/>
    public virtual Block? Visit(ParagraphBlock block) => block with { Inlines = Rewrite(block.Inlines) };

    /// <inheritdoc/>
    public virtual Block? Visit(HeadingBlock block) => block with { Inlines = Rewrite(block.Inlines) };

    /// <inheritdoc/>
    public virtual Block? Visit(ClauseBlock block) => block with { Blocks = Rewrite(block.Blocks) };

    /// <inheritdoc/>
    public virtual Block? Visit(ListBlock block)
    {
        var items = block.Items.Select(Rewrite).OfType<ListItem>().ToList();
        return items.Count == 0 ? null : block with { Items = items };
    }

    /// <inheritdoc/>
    public virtual Block? Visit(DefinitionBlock block) => block with { Inlines = Rewrite(block.Inlines) };

    /// <inheritdoc/>
    public virtual Block? Visit(FactListBlock block)
        => block with { Facts = [.. block.Facts.Select(fact => new Fact(Rewrite(fact.Label), Rewrite(fact.Value)))] };

    /// <inheritdoc/>
    public virtual Block? Visit(TableBlock block)
        => block with { Head = [.. block.Head.Select(Rewrite)], Rows = [.. block.Rows.Select(Rewrite)] };

    /// <inheritdoc/>
    public virtual Block? Visit(PanelBlock block) => block with { Blocks = Rewrite(block.Blocks) };

    /// <inheritdoc/>
    public virtual Block? Visit(CounselNoteBlock block) => block with { Inlines = Rewrite(block.Inlines) };

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
        => block with { Boxes = [.. block.Boxes.Select(box => box with { Label = Rewrite(box.Label) })] };

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
    protected virtual ListItem? Rewrite(ListItem item) => item with { Blocks = Rewrite(item.Blocks) };

    /// <summary>The changed copy of a table row.</summary>
    protected virtual TableRow Rewrite(TableRow row)
        => row with { Cells = [.. row.Cells.Select(cell => cell with { Lines = [.. cell.Lines.Select(Rewrite)] })] };
}
