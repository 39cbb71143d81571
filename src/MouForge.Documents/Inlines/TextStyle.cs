namespace MouForge.Documents.Inlines;

/// <summary>How a stretch of text is set off. Flags combine.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>As the paragraph is.</summary>
    None = 0,

    /// <summary>Bold; strong importance.</summary>
    Bold = 1,

    /// <summary>Italic; emphasis.</summary>
    Italic = 2,

    /// <summary>The run-in heading that opens a clause; bold.</summary>
    RunIn = 4,

    /// <summary>A defined term at its definition; bold.</summary>
    Term = 8,

    /// <summary>The quieter second part of a table cell: smaller and grey.</summary>
    Detail = 16,
}
