namespace MouForge.Documents.Executions;

/// <summary>Signed in ink on a printed copy, of which a scan was checked by two people.</summary>
/// <param name="WrittenDate">The date that was written by hand.</param>
/// <param name="OriginalAt">Where the paper is kept, in words.</param>
/// <param name="CheckedBy">Who checked the scan, in words that name offices, not people.</param>
public sealed record InkSignature(DateOnly WrittenDate, string OriginalAt, string CheckedBy) : SigningMethod
{
    /// <summary>The signature cut out of the scan, a PNG or JPEG file; empty where none was cut out.</summary>
    public ReadOnlyMemory<byte> Picture { get; init; }
}
