using MouForge.Documents.Blocks;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>What holds a block and the next one, or the items of a list, together.</summary>
static class BlockBonds
{
    // Lists of fewer items are not broken from the text before them.
    const int LeastItemsToBreak = 4;

    /// <summary>What holds a block and the next one together.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="index">Index of the block; not the last one.</param>
    public static Bond After(IReadOnlyList<Block> blocks, int index)
    {
        var (block, next) = (blocks[index], blocks[index + 1]);
        var afterNext = index + 2 < blocks.Count ? blocks[index + 2] : null;
        if (next is SignatureBlock)
        {
            // The first one stays with the text; a page never holds the last one alone.
            return block is not SignatureBlock || afterNext is not SignatureBlock ? Bond.Firm : Bond.Loose;
        }
        if (block is not ParagraphBlock paragraph)
        {
            // A hint under fields belongs to them, unless it says something of those below.
            return IsForm(block) && IsHint(next) && !IsForm(afterNext) ? Bond.Firm : Bond.Loose;
        }
        bool endsInColon = paragraph.Inlines.Count > 0 && paragraph.Inlines[^1].PlainText.AsSpan().TrimEnd().EndsWith(':');
        bool announces = endsInColon || (IsHint(block) && IsForm(next));
        return announces ? Bond.Firm : next is ListBlock { Items.Count: < LeastItemsToBreak } ? Bond.Preferred : Bond.Loose;
    }

    /// <summary>Holds list items together: a page's end leaves two at least on either side, and does not break a short list.</summary>
    /// <param name="flow">What has the items' strips.</param>
    /// <param name="first">Index of the list's first strip.</param>
    /// <param name="starts">Index of each item's first strip.</param>
    public static void BindItems(StripFlow flow, int first, int[] starts)
    {
        if (starts.Length < LeastItemsToBreak)
        {
            flow.BindFrom(first, Bond.Preferred);
            return;
        }
        flow.Bind(starts[1] - 1, Bond.Firm);
        flow.Bind(starts[^1] - 1, Bond.Firm);
    }

    static bool IsHint(Block block) => block is ParagraphBlock { Style: ParagraphStyle.Hint };

    static bool IsForm(Block? block) => block is FieldRowBlock or TickGroupBlock;
}
