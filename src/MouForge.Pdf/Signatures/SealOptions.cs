namespace MouForge.Pdf.Signatures;

/// <summary>What a seal says of itself.</summary>
/// <param name="Name">Who seals.</param>
/// <param name="Reason">What the seal is for, in one sentence.</param>
/// <param name="Description">What a screen reader says of its field.</param>
public sealed record SealOptions(string Name, string Reason, string Description);
