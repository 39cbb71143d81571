namespace MouForge.Documents.Blocks;

/// <summary>What is put before each line of a tick group.</summary>
public enum TickMark
{
    /// <summary>A square that is ticked.</summary>
    Box,

    /// <summary>A short field for initials.</summary>
    Initials,
}
