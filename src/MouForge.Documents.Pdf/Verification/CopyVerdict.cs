using MouForge.Pdf.Signatures;

namespace MouForge.Documents.Pdf.Verification;

/// <summary>What is known of a copy after it was checked.</summary>
public sealed record CopyVerdict
{
    /// <summary>Whether it is a sealed copy at all; else nothing was checked.</summary>
    public bool IsSealedCopy { get; init; } = true;

    /// <summary>The document's identity; null where the copy does not say it any more.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Its version in words.</summary>
    public string? Version { get; init; }

    /// <summary>SHA-256 of the agreed text, as the file has it now; null where that part cannot be told any more.</summary>
    public string? TextHash { get; init; }

    /// <summary>Its seals, in the order of what they cover.</summary>
    public IReadOnlyList<SealReading> Seals { get; init; } = [];

    /// <summary>The parties' signatures.</summary>
    public IReadOnlyList<CopySignature> Signatures { get; init; } = [];

    /// <summary>What was found out, faults first.</summary>
    public required IReadOnlyList<CopyFinding> Findings { get; init; }

    /// <summary>Whether the copy is what was sealed, and what was sealed is what was signed.</summary>
    public bool Holds => IsSealedCopy && Findings.All(finding => !finding.IsFault);
}
