using MouForge.Documents.Blocks;

namespace MouForge.Drafting.Bilingual;

/// <summary>Puts two blocks that stand in the same place of two texts into rows.</summary>
static class BlockPair
{
    static readonly SecondColumn SecondColumn = new();

    /// <summary>The rows of a pair; null where the two blocks say different kinds of things.</summary>
    public static IReadOnlyList<BilingualRow>? Rows(Block first, Block second) => (first, second) switch
    {
        (ParagraphBlock a, ParagraphBlock b) when a.Style == b.Style => [Beside(a, b)],
        (HeadingBlock a, HeadingBlock b) when a.Level == b.Level => [Beside(a with { StartsPage = false }, b with { StartsPage = false })],
        (ListBlock a, ListBlock b) when a.Ordered == b.Ordered && a.Items.Count == b.Items.Count => Lists(a, b),
        (FactListBlock a, FactListBlock b) when a.Look == b.Look && a.Facts.Count == b.Facts.Count => Facts(a, b),
        (TableBlock a, TableBlock b) when a.Columns.Count == b.Columns.Count && a.Rows.Count == b.Rows.Count => [Beside(a, b)],
        (PanelBlock a, PanelBlock b) when a.Kind == b.Kind && HaveSameBlocks(a.Blocks, b.Blocks) => [Beside(a, b)],
        (DefinitionBlock, DefinitionBlock) or (ClauseBlock, ClauseBlock) or (CounselNoteBlock, CounselNoteBlock) => [Beside(first, second)],
        (SideBySideBlock a, SideBySideBlock b) => Sides(a, b),
        (FieldRowBlock a, FieldRowBlock b) when Names(a).SequenceEqual(Names(b)) => [Once(BothLanguages.Fields(a, b))],
        (TickGroupBlock a, TickGroupBlock b) when a.Mark == b.Mark && Names(a).SequenceEqual(Names(b)) => [Once(BothLanguages.Boxes(a, b))],
        (SignatureBlock a, SignatureBlock b) when a.PartyId == b.PartyId => [Once(BothLanguages.Signature(a, b))],
        (CutLineBlock a, CutLineBlock b) => [Once(BothLanguages.CutLine(a, b))],
        _ => null,
    };

    /// <summary>A row with a block in each column.</summary>
    public static BilingualRow Beside(Block first, Block second) => new([first], SecondColumn.Rewrite([second]));

    static BilingualRow Once(Block block) => new([block], []);

    // Bullets stand beside each other one by one. Letters would begin anew in each row, so a lettered list stays whole.
    static IReadOnlyList<BilingualRow> Lists(ListBlock first, ListBlock second) => first.Ordered
        ? [Beside(first, second)]
        : [.. first.Items.Zip(second.Items, (a, b) => Beside(first with { Items = [a] }, second with { Items = [b] }))];

    static IReadOnlyList<BilingualRow> Facts(FactListBlock first, FactListBlock second)
        => [.. first.Facts.Zip(second.Facts, (a, b) => Beside(first with { Facts = [a] }, second with { Facts = [b] }))];

    static BilingualRow[]? Sides(SideBySideBlock first, SideBySideBlock second)
        => All(first.First, second.First) is { } above && All(first.Second, second.Second) is { } below ? [.. above, .. below] : null;

    static List<BilingualRow>? All(IReadOnlyList<Block> first, IReadOnlyList<Block> second)
    {
        var all = new List<BilingualRow>(first.Count);
        for (int i = 0; i < first.Count; i++)
        {
            if (first.Count != second.Count || Rows(first[i], second[i]) is not { } rows)
                return null;
            all.AddRange(rows);
        }
        return first.Count == second.Count ? all : null;
    }

    static bool HaveSameBlocks(IReadOnlyList<Block> first, IReadOnlyList<Block> second) => All(first, second) is not null;

    static IEnumerable<string> Names(FieldRowBlock block) => block.Fields.Select(field => field.Name);

    static IEnumerable<string> Names(TickGroupBlock block) => block.Boxes.Select(box => box.Name);
}
