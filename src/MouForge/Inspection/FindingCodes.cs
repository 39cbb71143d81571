namespace MouForge.Inspection;

/// <summary>The kinds of findings. Programs rely on the texts.</summary>
public static class FindingCodes
{
    /// <summary>A record does not hold.</summary>
    public const string Record = "record";

    /// <summary>A personal detail is not what its line was written about.</summary>
    public const string DetailChanged = "detail_changed";

    /// <summary>Personal details lie there for a line that never came.</summary>
    public const string DetailWithoutLine = "detail_without_line";

    /// <summary>A manifest cannot be read, or is not the one that was recorded.</summary>
    public const string Manifest = "manifest";

    /// <summary>A version's file is gone, or another one.</summary>
    public const string VersionFile = "version_file";

    /// <summary>A scan is not the file that was uploaded.</summary>
    public const string Scan = "scan";

    /// <summary>The status in the listing is not that of the record. Can be repaired.</summary>
    public const string Status = "status";
}
