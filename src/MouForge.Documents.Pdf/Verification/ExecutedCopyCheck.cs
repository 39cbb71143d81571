using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using MouForge.Documents.Executions;
using MouForge.Documents.Pdf.Executions;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Signatures;

namespace MouForge.Documents.Pdf.Verification;

/// <summary>
/// Checks a sealed copy by nothing but its own bytes: seal, agreed text, attached record, signatures, and what was added since.
/// Safe for all threads.
/// </summary>
/// <param name="checkRecord">Checks an attached record.</param>
/// <param name="trusted">Certificates that the seal's own has to lead to; null for no check.</param>
public sealed class ExecutedCopyCheck(Func<AttachedRecord, RecordVerdict> checkRecord, X509Certificate2Collection? trusted)
{
    /// <summary>Checks a file.</summary>
    public CopyVerdict Check(ReadOnlyMemory<byte> file)
    {
        var seals = SealReader.Read(file, trusted);
        List<CopyFinding> findings = [.. SealFindings.Of(seals, file)];
        try
        {
            return Check(PdfSource.Read(file), seals, findings);
        }
        catch (Exception cause) when (cause is PdfSyntaxException or JsonException or ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            findings.Add(new CopyFinding("unreadable", $"The file is broken and cannot be read any further: {cause.Message}"));
            return new CopyVerdict { IsSealedCopy = seals.Count > 0, Seals = seals, Findings = Ordered(findings) };
        }
    }

    CopyVerdict Check(PdfSource now, IReadOnlyList<SealReading> seals, List<CopyFinding> findings)
    {
        if (ExecutionFacts.Read(now.PrivateData) is not { } facts)
        {
            findings.Add(new CopyFinding("facts_missing", "The file does not say what was signed: it is no executed copy, or a program that wrote it anew has dropped it."));
            return new CopyVerdict { IsSealedCopy = seals.Count > 0, Seals = seals, Findings = Ordered(findings) };
        }
        var first = now.FirstRevision();
        string hash = Convert.ToHexStringLower(SHA256.HashData(first.Bytes.Span));
        findings.AddRange(TextFindings.Of(first, now, facts, hash));
        var record = Record(now, facts, hash, findings);
        CopySignature[] signatures = [.. facts.Signatures.Select(signature => new CopySignature(
            signature.Party, signature.Signatory, signature.Method, signature.At, signature.RecordHash, record?.LineHashes.Contains(signature.RecordHash) ?? false))];
        if (record is { Findings.Count: 0, NamesText: true })
        {
            findings.AddRange(signatures.Where(signature => !signature.IsInRecord).Select(signature => new CopyFinding(
                "signature_not_in_record", $"The signature of {signature.Signatory} for {signature.Party} is in no line of the attached record.")));
        }
        return new CopyVerdict
        {
            DocumentId = facts.DocumentId,
            Version = facts.Version,
            TextHash = hash,
            Seals = seals,
            Signatures = signatures,
            Findings = Ordered(findings),
        };
    }

    RecordVerdict? Record(PdfSource now, ExecutionFacts facts, string hash, List<CopyFinding> findings)
    {
        if (facts.RecordLines == 0)
        {
            return null;
        }
        if (now.Attachment(Execution.RecordFile) is not { } bytes)
        {
            findings.Add(new CopyFinding("record_missing", $"The record ({Execution.RecordFile}) is not attached any more. Ask for the copy as it was issued."));
            return null;
        }
        var verdict = checkRecord(new AttachedRecord(bytes, facts.RecordLines, facts.RecordHash, hash));
        findings.AddRange(verdict.Findings);
        if (!verdict.NamesText && hash == facts.LockedHash)
        {
            findings.Add(new CopyFinding("other_record", $"The attached record is that of another document: none of its lines says that the text with SHA-256 {hash} was locked."));
        }
        return verdict;
    }

    static CopyFinding[] Ordered(IEnumerable<CopyFinding> findings) => [.. findings.OrderBy(finding => !finding.IsFault)];
}
