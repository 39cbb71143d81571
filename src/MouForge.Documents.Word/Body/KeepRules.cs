using MouForge.Documents.Blocks;

namespace MouForge.Documents.Word.Body;

/// <summary>Which blocks stay together on a page.</summary>
static class KeepRules
{
    /// <summary>Lists of fewer items are kept whole; longer ones keep two items on each side of a page break.</summary>
    const int ShortList = 4;

    /// <summary>True where the end of a block stays on the page of the next block.</summary>
    public static bool Together(Block block, Block next) => next switch
    {
        CounselNoteBlock or ParagraphBlock { Style: ParagraphStyle.Small } => true,
        SignatureBlock => block is not SignatureBlock,
        ListBlock or TableBlock or DefinitionBlock or FieldRowBlock or TickGroupBlock => block is ParagraphBlock paragraph && EndsInColon(paragraph),
        _ => false,
    };

    /// <summary>True where an item of a list stays on the page of the next item.</summary>
    /// <param name="item">Its place, from 0; not the last.</param>
    /// <param name="count">The items of the list.</param>
    public static bool ItemWithNext(int item, int count) => count < ShortList || item == 0 || item == count - 2;

    static bool EndsInColon(ParagraphBlock paragraph)
        => paragraph.Inlines.Count > 0 && paragraph.Inlines[^1].PlainText.AsSpan().TrimEnd() is [.., ':'];
}
