namespace MouForge.Drafting.Tokens;

/// <summary>What a token stands for.</summary>
enum TokenKind
{
    /// <summary>Text put in place as it is: an answer, a word of the phrase book, a number.</summary>
    Text,

    /// <summary>A labelled blank for an answer that is missing.</summary>
    Slot,

    /// <summary>Text that is read aloud in other words.</summary>
    Spoken,

    /// <summary>A name that cross-references can use.</summary>
    Anchor,

    /// <summary>Blocks made by the program.</summary>
    MadeBlocks,

    /// <summary>The place in a template that a line came from. Taken out before the Markdown is read.</summary>
    Line,

    /// <summary>Beginning of a clause of the library. Taken out before the Markdown is read.</summary>
    ClauseStart,

    /// <summary>End of a clause of the library. Taken out before the Markdown is read.</summary>
    ClauseEnd,
}
