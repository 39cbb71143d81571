using MouForge.Documents.Blocks;

namespace MouForge.Documents.Word.Body;

/// <summary>Which blocks stay together on a page.</summary>
static class KeepRules
{
    /// <summary>Lists of fewer items are kept whole; longer ones keep two items on each side of a page break.</summary>
    const int ShortList = 4;

    /// <summary>True where the end of a block stays on the page of the next block.</summary>
    /// <param name="blocks">Blocks that follow one another.</param>
    /// <param name="index">The block's place among them; not the last.</param>
    public static bool WithNext(IReadOnlyList<Block> blocks, int index) => blocks[index + 1] switch
    {
        CounselNoteBlock or ParagraphBlock { Style: ParagraphStyle.Small } => true,
        SignatureBlock => blocks[index] is not SignatureBlock || IsLastSignature(blocks, index + 1),
        FieldRowBlock or TickGroupBlock when blocks[index] is ParagraphBlock { Style: ParagraphStyle.Hint } => true,
        ListBlock or TableBlock or DefinitionBlock or FieldRowBlock or TickGroupBlock when blocks[index] is ParagraphBlock paragraph && EndsInColon(paragraph) => true,
        _ => IsSmallBelowHeading(blocks, index),
    };

    /// <summary>True where an item of a list stays on the page of the next item.</summary>
    /// <param name="item">Its place, from 0; not the last.</param>
    /// <param name="count">The items of the list.</param>
    public static bool ItemWithNext(int item, int count) => count < ShortList || item == 0 || item == count - 2;

    // Small print right below a heading goes with it.
    static bool IsSmallBelowHeading(IReadOnlyList<Block> blocks, int index)
    {
        int above = index;
        while (above >= 0 && blocks[above] is ParagraphBlock { Style: ParagraphStyle.Small })
        {
            above--;
        }
        return above < index && above >= 0 && blocks[above] is HeadingBlock;
    }

    // The last signature never stands on a page alone.
    static bool IsLastSignature(IReadOnlyList<Block> blocks, int index) => index == blocks.Count - 1 || blocks[index + 1] is not SignatureBlock;

    static bool EndsInColon(ParagraphBlock paragraph)
        => paragraph.Inlines.Count > 0 && paragraph.Inlines[^1].PlainText.AsSpan().TrimEnd() is [.., ':'];
}
