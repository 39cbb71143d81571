namespace MouForge.Documents.Blocks;

/// <summary>The looks a paragraph can have.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text: in a clause or list item the text of that clause, elsewhere body text.</summary>
    Body,

    /// <summary>The coalition's name above the title.</summary>
    Kicker,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>The sentence under the title.</summary>
    Subtitle,

    /// <summary>The opening sentence of a client page, larger than its text.</summary>
    Lead,

    /// <summary>The line that says "You choose" in a client's box, large and bold.</summary>
    Choice,

    /// <summary>A short explanation beside fields, smaller than the text of a client page.</summary>
    Hint,

    /// <summary>A small grey note, as under a table. Stays with the block before it.</summary>
    Small,
}
