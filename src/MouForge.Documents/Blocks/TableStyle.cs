namespace MouForge.Documents.Blocks;

/// <summary>Looks of a table.</summary>
public enum TableStyle
{
    /// <summary>9/12.5 with room.</summary>
    Normal,

    /// <summary>8.5/11.5 for contacts and certificates.</summary>
    Dense,

    /// <summary>8/10 with vertical lines and turned heads.</summary>
    Matrix,
}
