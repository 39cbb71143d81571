namespace MouForge.Signing;

/// <summary>A person's consent to sign electronically (15 U.S.C. 7001(c), asked of everybody).</summary>
/// <param name="TextVersion">Which text was agreed to.</param>
/// <param name="AcceptedAt">When.</param>
/// <param name="PaperOffered">Whether the paper route was shown beside it.</param>
/// <param name="PdfOpenedAt">When the person showed that the PDF can be opened.</param>
public sealed record ElectronicConsent(string TextVersion, DateTimeOffset AcceptedAt, bool PaperOffered, DateTimeOffset PdfOpenedAt);
