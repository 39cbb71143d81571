namespace MouForge.Signing.Paper;

/// <summary>What a scan can be, told by its content.</summary>
public enum ScanType
{
    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A JPEG picture.</summary>
    Jpeg,
}
