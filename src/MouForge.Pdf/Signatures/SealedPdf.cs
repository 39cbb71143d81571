namespace MouForge.Pdf.Signatures;

/// <summary>A file with its seal.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="StampedAt">The time that an authority vouches for (PAdES B-T); null where the time is that of our own clock (B-B).</param>
/// <param name="TimestampProblem">Why the authority that was asked gave no stamp; null where it did, or none was asked. To be shown, and worth another try.</param>
public sealed record SealedPdf(ReadOnlyMemory<byte> Bytes, DateTimeOffset? StampedAt, string? TimestampProblem);
