using MouForge.Documents.Blocks;

namespace MouForge.Documents.Comparison;

/// <summary>How alignment sees a block: what of it may change and what may not, and by what name it is known.</summary>
sealed class BlockComparand : IBlockVisitor<Comparand>
{
    static readonly BlockComparand Visitor = new();

    BlockComparand()
    {
    }

    /// <summary>How alignment sees a block.</summary>
    public static Comparand Of(Block block) => block.Accept(Visitor);

    /// <inheritdoc/>
    public Comparand Visit(ParagraphBlock block) => New(block, $"paragraph {(int)block.Style}");

    /// <inheritdoc/>
    public Comparand Visit(HeadingBlock block) => New(block, $"heading {(block.Numbered ? "numbered" : "plain")} {(char)('0' + block.Level)}");

    /// <inheritdoc/>
    public Comparand Visit(ClauseBlock block) => New(block, "clause", block.Anchor ?? block.ClauseId);

    /// <inheritdoc/>
    public Comparand Visit(ListBlock block) => New(block, block.Ordered ? "letters" : "bullets");

    /// <inheritdoc/>
    public Comparand Visit(DefinitionBlock block) => New(block, "definition", block.Term);

    /// <inheritdoc/>
    public Comparand Visit(FactListBlock block) => New(block, $"facts {(int)block.Look}");

    // Cells are compared where both tables have the same grid; a column more or less makes another table.
    /// <inheritdoc/>
    public Comparand Visit(TableBlock block) => New(block, $"table {(int)block.Style} {block.Columns.Count} {ComparedText.Of(block.Head)}");

    /// <inheritdoc/>
    public Comparand Visit(PanelBlock block) => New(block, $"panel {(int)block.Kind}");

    /// <inheritdoc/>
    public Comparand Visit(CounselNoteBlock block) => New(block, $"note {block.Heading}", block.ClauseId);

    /// <inheritdoc/>
    public Comparand Visit(StatusPanelBlock block) => Whole(block);

    /// <inheritdoc/>
    public Comparand Visit(ContentsBlock block) => Whole(block);

    /// <inheritdoc/>
    public Comparand Visit(SignatureBlock block) => Whole(block);

    /// <inheritdoc/>
    public Comparand Visit(FieldRowBlock block) => Whole(block);

    /// <inheritdoc/>
    public Comparand Visit(TickGroupBlock block) => Whole(block);

    /// <inheritdoc/>
    public Comparand Visit(CutLineBlock block) => Whole(block);

    /// <inheritdoc/>
    public Comparand Visit(SideBySideBlock block) => New(block, "beside each other");

    /// <inheritdoc/>
    public Comparand Visit(BilingualBlock block) => New(block, $"bilingual {block.First.Language} {block.Second.Language}");

    static Comparand New(Block block, FormattableString shape, string? identity = null) => New(block, FormattableString.Invariant(shape), identity);

    static Comparand New(Block block, string shape, string? identity = null) => new(shape, ComparedText.Of(block), identity);

    // Such a block is the same or another one; nothing in it is compared.
    static Comparand Whole(Block block)
    {
        string text = ComparedText.Of(block);
        return new(text, text, null);
    }
}
