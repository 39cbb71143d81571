namespace MouForge.Signing.Executing;

/// <summary>The files that are issued of an agreement in effect.</summary>
/// <param name="Copy">The executed copy, sealed.</param>
/// <param name="PublicCopy">The public copy, sealed; null where the document has none.</param>
/// <param name="Certificate">The certificate of completion as a document of its own.</param>
/// <param name="StampedAt">The time that an authority vouches for; null where the seal bears our own clock's time.</param>
/// <param name="TimestampProblem">Why an authority that was asked gave no time; null where it did, or none was asked.</param>
public sealed record ExecutedFiles(ReadOnlyMemory<byte> Copy, ReadOnlyMemory<byte>? PublicCopy, ReadOnlyMemory<byte> Certificate, DateTimeOffset? StampedAt, string? TimestampProblem);
