namespace MouForge.Signing.Locking;

/// <summary>How a line says what was filed that had been signed elsewhere.</summary>
static class FiledAgreementRecord
{
    internal sealed record PartyV1(string Id, string Name, bool Lead, DateOnly SignedDate);

    internal sealed record V1(
        string Title,
        string Template,
        IReadOnlyList<PartyV1> Parties,
        DateOnly EffectiveDate,
        DateOnly? ExpiryDate,
        string? ScanSha256);
}
