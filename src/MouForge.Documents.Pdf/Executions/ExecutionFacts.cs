using System.Security.Cryptography;
using System.Text.Json;
using MouForge.Documents.Executions;
using MouForge.Pdf.Reading;

namespace MouForge.Documents.Pdf.Executions;

/// <summary>What an executed copy keeps in itself, so that it can be checked without anything else.</summary>
/// <param name="DocumentId">The document's identity.</param>
/// <param name="Version">Its version in words.</param>
/// <param name="LockedHash">SHA-256 of the locked PDF.</param>
/// <param name="Pages">SHA-256 of what each page of it draws, without the state.</param>
/// <param name="RecordLines">How many lines the record had; 0 for a copy without one.</param>
/// <param name="RecordHash">Hash of its last line.</param>
/// <param name="Signatures">Who signed, how and when.</param>
sealed record ExecutionFacts(
    string DocumentId, string Version, string LockedHash, IReadOnlyList<string> Pages, int RecordLines, string RecordHash, IReadOnlyList<SignatureFact> Signatures)
{
    const int Format = 1;

    /// <summary>The facts of an execution.</summary>
    public static ExecutionFacts Of(PdfSource locked, Execution execution) => new(
        execution.Document.DocumentId,
        execution.Document.VersionLabel,
        execution.LockedHash,
        PageHashes(locked),
        execution.RecordLines,
        execution.RecordHash,
        [.. execution.Signatures.Select(SignatureFact.Of)]);

    /// <summary>SHA-256 of what each page draws, without the state.</summary>
    /// <exception cref="PdfSyntaxException">A page is broken.</exception>
    public static IReadOnlyList<string> PageHashes(PdfSource source)
        => [.. Enumerable.Range(0, source.PageCount).Select(page => PageHash(source, page))];

    /// <summary>SHA-256 of what a page draws, without the state.</summary>
    /// <exception cref="PdfSyntaxException">The page is broken.</exception>
    public static string PageHash(PdfSource source, int page) => Convert.ToHexStringLower(SHA256.HashData(source.BaseContentOf(page).Span));

    /// <summary>The facts as they are kept.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(new Kept(Format, this), FactsJson.Default.Kept);

    /// <summary>Reads facts; null where there are none, or those of a newer program.</summary>
    /// <exception cref="JsonException">They are broken.</exception>
    public static ExecutionFacts? Read(ReadOnlyMemory<byte> json)
        => json.IsEmpty || JsonSerializer.Deserialize(json.Span, FactsJson.Default.Kept) is not { V: Format, Facts: { } facts } ? null : facts;

    /// <summary>The stored shape.</summary>
    public sealed record Kept(int V, ExecutionFacts? Facts);
}
