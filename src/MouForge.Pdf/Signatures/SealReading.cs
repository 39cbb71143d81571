namespace MouForge.Pdf.Signatures;

/// <summary>A seal as it was found in a file.</summary>
public sealed record SealReading
{
    /// <summary>Who seals, as the seal says; empty where it does not.</summary>
    public required string Name { get; init; }

    /// <summary>Whether every byte that it covers is as it was sealed, and the signature is that of its certificate.</summary>
    public required bool IsIntact { get; init; }

    /// <summary>Where the part of the file ends that it covers, in bytes from the start.</summary>
    public required int End { get; init; }

    /// <summary>When it was made by the clock of the one who sealed; null where the seal does not say it.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <summary>When it was there at the latest, as a timestamp authority says; null where there is no stamp, or a broken one.</summary>
    public DateTimeOffset? StampedAt { get; init; }

    /// <summary>Whether it has a stamp that does not belong to it.</summary>
    public bool HasBrokenStamp { get; init; }

    /// <summary>Whom its certificate names; empty where it cannot be read.</summary>
    public string Subject { get; init; } = "";

    /// <summary>SHA-256 of its certificate, in upper-case hexadecimal digits; empty where it cannot be read.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Whether that certificate is trusted.</summary>
    public IssuerVerdict Issuer { get; init; }
}
