namespace MouForge.Documents.Blocks;

/// <summary>Where the text of a column stands.</summary>
public enum ColumnAlignment
{
    /// <summary>At the start of the line; text.</summary>
    Start,

    /// <summary>In the middle; the letters of a matrix.</summary>
    Center,

    /// <summary>At the end of the line; numbers.</summary>
    End,
}
