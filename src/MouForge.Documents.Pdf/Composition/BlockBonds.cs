using MouForge.Documents.Blocks;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>What holds a block and the next one, or the items of a list, together.</summary>
static class BlockBonds
{
    // Lists of fewer items are not broken from the text before them.
    const int LeastItemsToBreak = 4;

    /// <summary>What holds a block and the next one together.</summary>
    /// <param name="block">The block.</param>
    /// <param name="next">The next one.</param>
    /// <param name="isLastPair">True where no further signature block follows.</param>
    public static Bond Between(Block block, Block next, bool isLastPair)
    {
        if (next is SignatureBlock)
        {
            // The first one stays with the text; a page never holds the last one alone.
            return block is not SignatureBlock || isLastPair ? Bond.Firm : Bond.Loose;
        }
        if (block is not ParagraphBlock paragraph)
        {
            // A hint under fields belongs to them.
            return block is FieldRowBlock && next is ParagraphBlock { Style: ParagraphStyle.Hint } ? Bond.Firm : Bond.Loose;
        }
        bool announces = paragraph.Style == ParagraphStyle.Hint && next is FieldRowBlock or TickGroupBlock;
        bool endsInColon = paragraph.Inlines.Count > 0 && paragraph.Inlines[^1].PlainText.AsSpan().TrimEnd().EndsWith(':');
        return announces || endsInColon ? Bond.Firm : next is ListBlock { Items.Count: < LeastItemsToBreak } ? Bond.Preferred : Bond.Loose;
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
}
