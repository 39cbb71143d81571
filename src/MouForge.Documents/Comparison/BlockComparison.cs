using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>Compares a block of the newer version with the one it came from, of the same kind and shape; what only moved to another number is unchanged.</summary>
/// <param name="old">The block of the older version.</param>
sealed class BlockComparison(Block old) : IBlockVisitor<Block>
{
    /// <summary>Compares the blocks of a section, panel or cell.</summary>
    public static IReadOnlyList<Block> Compare(IReadOnlyList<Block> old, IReadOnlyList<Block> @new) =>
    [
        .. PartComparison.Compare(HeadedPart.Split([.. old.Where(block => !HeadedPart.IsFurniture(block))]), HeadedPart.Split(@new), part => part.Comparand, Compare, (part, change) => part.Marked(change))
            .SelectMany(part => part.Blocks),
    ];

    /// <inheritdoc/>
    public Block Visit(ParagraphBlock block) => block with { Inlines = InlinesOf(((ParagraphBlock)old).Inlines, block.Inlines) };

    /// <inheritdoc/>
    public Block Visit(HeadingBlock block)
    {
        var before = (HeadingBlock)old;
        return block with { Inlines = InlinesOf(before.Inlines, block.Inlines), FormerLabel = Former(before.Label, block.Label) };
    }

    /// <inheritdoc/>
    public Block Visit(ClauseBlock block)
    {
        var before = (ClauseBlock)old;
        return block with { Blocks = Opened(before.Blocks, block.Blocks), FormerLabel = Former(before.Label, block.Label) };
    }

    /// <inheritdoc/>
    public Block Visit(ListBlock block) => block with
    {
        Items = PartComparison.Compare(((ListBlock)old).Items, block.Items, ComparandOf, Compare, (item, change) => item with { Change = change }),
    };

    /// <inheritdoc/>
    public Block Visit(DefinitionBlock block) => block with { Inlines = InlinesOf(((DefinitionBlock)old).Inlines, block.Inlines) };

    /// <inheritdoc/>
    public Block Visit(FactListBlock block) => block with
    {
        Facts = PartComparison.Compare(((FactListBlock)old).Facts, block.Facts, ComparandOf, Compare, (fact, change) => fact with { Change = change }),
    };

    /// <inheritdoc/>
    public Block Visit(TableBlock block) => block with { Rows = TableComparison.Compare(((TableBlock)old).Rows, block.Rows) };

    /// <inheritdoc/>
    public Block Visit(PanelBlock block) => block with { Blocks = Compare(((PanelBlock)old).Blocks, block.Blocks) };

    /// <inheritdoc/>
    public Block Visit(CounselNoteBlock block)
    {
        var before = (CounselNoteBlock)old;
        return block with { Inlines = InlinesOf(before.Inlines, block.Inlines), FormerReference = Former(before.Reference, block.Reference) };
    }

    /// <inheritdoc/>
    public Block Visit(StatusPanelBlock block) => block;

    /// <inheritdoc/>
    public Block Visit(ContentsBlock block) => block;

    /// <inheritdoc/>
    public Block Visit(SignatureBlock block) => block;

    /// <inheritdoc/>
    public Block Visit(FieldRowBlock block) => block;

    /// <inheritdoc/>
    public Block Visit(TickGroupBlock block) => block;

    /// <inheritdoc/>
    public Block Visit(CutLineBlock block) => block;

    /// <inheritdoc/>
    public Block Visit(SideBySideBlock block)
    {
        var before = (SideBySideBlock)old;
        return block with { First = Compare(before.First, block.First), Second = Compare(before.Second, block.Second) };
    }

    /// <inheritdoc/>
    public Block Visit(BilingualBlock block) => block with
    {
        Rows = PartComparison.Compare(((BilingualBlock)old).Rows, block.Rows, ComparandOf, Compare, (row, change) => row with { Change = change }),
    };

    /// <summary>The number a part had before; null where it is the same.</summary>
    public static string? Former(string old, string @new) => old == @new ? null : old;

    static HeadedPart Compare(HeadedPart old, HeadedPart @new)
        => new(
            @new.Heading is { } heading ? (HeadingBlock)heading.Accept(new BlockComparison(old.Heading!)) : null,
            PartComparison.Compare(old.Body, @new.Body, BlockComparand.Of, Compare, HeadedPart.Mark));

    static Block Compare(Block old, Block @new) => @new.Accept(new BlockComparison(old));

    static ListItem Compare(ListItem old, ListItem @new)
        => @new with { Blocks = Opened(old.Blocks, @new.Blocks), FormerLabel = Former(old.Label, @new.Label) };

    static Fact Compare(Fact old, Fact @new) => @new with { Label = InlinesOf(old.Label, @new.Label), Value = InlinesOf(old.Value, @new.Value) };

    static BilingualRow Compare(BilingualRow old, BilingualRow @new) => @new with { First = Compare(old.First, @new.First), Second = Compare(old.Second, @new.Second) };

    // The number stands before the first paragraph, so the first paragraphs of two clauses belong together however they differ.
    static IReadOnlyList<Block> Opened(IReadOnlyList<Block> old, IReadOnlyList<Block> @new)
        => old is [ParagraphBlock, ..] && @new is [ParagraphBlock, ..]
            ? [Compare(old[0], @new[0]), .. Compare([.. old.Skip(1)], [.. @new.Skip(1)])]
            : Compare(old, @new);

    static Comparand ComparandOf(ListItem item) => new(OpeningOf(item.Blocks), ComparedText.Of(item.Blocks), null);

    static Comparand ComparandOf(Fact fact) => new("", ComparedText.Of([.. fact.Label, new LineBreakInline(), .. fact.Value]), Inline.PlainTextOf(fact.Label));

    static Comparand ComparandOf(BilingualRow row)
        => new(row.Spans ? "spans" : "", ComparedText.Of([.. row.First, new ContentsBlock(), .. row.Second]), null);

    static string OpeningOf(IReadOnlyList<Block> blocks) => blocks is [ParagraphBlock opening, ..] ? ((int)opening.Style).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    static IReadOnlyList<Inline> InlinesOf(IReadOnlyList<Inline> old, IReadOnlyList<Inline> @new) => InlineComparison.Compare(old, @new);
}
