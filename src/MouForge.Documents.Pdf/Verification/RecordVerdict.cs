namespace MouForge.Documents.Pdf.Verification;

/// <summary>What was found out about an attached record.</summary>
/// <param name="Findings">What is wrong with its chain; none where it holds.</param>
/// <param name="LineHashes">The hashes of its lines.</param>
/// <param name="NamesText">Whether a line says that the text of this copy was locked.</param>
public sealed record RecordVerdict(IReadOnlyList<CopyFinding> Findings, IReadOnlySet<string> LineHashes, bool NamesText);
