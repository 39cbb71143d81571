using MouForge.Documents.Blocks;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.LargePrints;

/// <summary>Puts blocks that make several in the place of one.</summary>
sealed class LargePrintRewriter : DocumentRewriter
{
    public override IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks)
    {
        blocks = base.Rewrite(blocks);
        return blocks.Any(IsSideBySide) ? [.. blocks.SelectMany(Stacked)] : blocks;
    }

    public override Block? Visit(TickGroupBlock block) => base.Visit(block.Columns == 1 ? block : block with { Columns = 1 });

    // Widths were chosen for small type.
    public override Block? Visit(TableBlock block)
        => block.Columns.All(column => column.Width is null) || NeedsCards(block)
            ? block
            : block with { Columns = [.. block.Columns.Select(column => column with { Width = null })] };

    static bool IsSideBySide(Block block)
        => block is FieldRowBlock { Fields.Count: > 1 } or SideBySideBlock || (block is TableBlock table && NeedsCards(table));

    static IEnumerable<Block> Stacked(Block block) => block switch
    {
        FieldRowBlock row => row.Fields.Select((field, i) => new FieldRowBlock([field]) { Anchor = i == 0 ? row.Anchor : null, MembersOnly = row.MembersOnly }),
        SideBySideBlock sides => [.. sides.First, .. sides.Second],
        TableBlock { Style: TableStyle.Matrix } matrix => MatrixList.Of(matrix),
        TableBlock table when NeedsCards(table) => TableCards.Of(table),
        _ => [block],
    };

    static bool NeedsCards(TableBlock table) => table.Style == TableStyle.Matrix || TableCards.AreNeeded(table);
}
