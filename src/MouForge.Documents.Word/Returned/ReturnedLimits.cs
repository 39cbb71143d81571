namespace MouForge.Documents.Word.Returned;

/// <summary>How much a file that came back may hold. An agreement of 60 agencies has some 6,000 paragraphs and 4 MB of XML.</summary>
public sealed record ReturnedLimits
{
    /// <summary>Bytes of the file itself.</summary>
    public int FileBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Bytes of one part of it, unpacked.</summary>
    public int PartBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Parts in it.</summary>
    public int Parts { get; init; } = 2000;

    /// <summary>Paragraphs in it.</summary>
    public int Paragraphs { get; init; } = 30_000;

    /// <summary>Letters in it, those of deleted text included.</summary>
    public int Characters { get; init; } = 8_000_000;

    /// <summary>Elements within one another.</summary>
    public int Depth { get; init; } = 256;
}
