using System.Globalization;
using System.Text.Json;
using MouForge.Documents.Pdf.Verification;
using MouForge.Pdf.Signatures;

namespace MouForge.Host.Cli;

/// <summary>Says what is known of a copy, for people or for programs.</summary>
/// <param name="verdict">What is known.</param>
sealed class VerifyReport(CopyVerdict verdict)
{
    /// <summary>Prints it for people: the verdict first.</summary>
    public void Print(TextWriter target)
    {
        target.WriteLine(verdict.Holds ? "Holds: this copy is what was sealed, and what was sealed is what was signed." : "Does not hold.");
        if (verdict.DocumentId is not null)
        {
            target.WriteLine($"{verdict.DocumentId}, {verdict.Version}");
            target.WriteLine($"Agreed text: SHA-256 {verdict.TextHash}");
        }
        foreach (var seal in verdict.Seals)
        {
            target.WriteLine($"Sealed by {seal.Name}{((seal.StampedAt ?? seal.ClaimedAt) is { } at ? $", {Time(at)}" : "")}: {(seal.IsIntact ? "intact" : "broken")}");
        }
        foreach (var signature in verdict.Signatures)
        {
            string record = signature.IsInRecord ? "in the record" : "not in the record";
            target.WriteLine($"Signed for {signature.Party} by {signature.Signatory}, {signature.Method}, {Time(signature.At)}: {record}");
        }
        foreach (var finding in verdict.Findings)
        {
            target.WriteLine($"{(finding.IsFault ? "Fault" : "Note")}: {finding.Message}");
        }
    }

    /// <summary>Writes <c>{"holds","findings":[…],"signatures":[…],"seals":[…]}</c>.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("holds", verdict.Holds);
        json.WriteString("document", verdict.DocumentId);
        json.WriteString("version", verdict.Version);
        json.WriteString("sha256", verdict.TextHash);
        Write(json, "findings", verdict.Findings, Write);
        Write(json, "signatures", verdict.Signatures, Write);
        Write(json, "seals", verdict.Seals, Write);
        json.WriteEndObject();
    }

    static void Write<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, CopyFinding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.IsFault ? "fault" : "note");
        json.WriteString("message", finding.Message);
    }

    static void Write(Utf8JsonWriter json, CopySignature signature)
    {
        json.WriteString("party", signature.Party);
        json.WriteString("signatory", signature.Signatory);
        json.WriteString("method", signature.Method);
        json.WriteString("at", Time(signature.At));
        json.WriteString("record", signature.RecordHash);
        json.WriteBoolean("in_record", signature.IsInRecord);
    }

    static void Write(Utf8JsonWriter json, SealReading seal)
    {
        json.WriteString("name", seal.Name);
        json.WriteBoolean("intact", seal.IsIntact);
        json.WriteString("issuer", seal.Issuer switch { IssuerVerdict.NotChecked => "not_checked", IssuerVerdict.Trusted => "trusted", IssuerVerdict.Foreign => "foreign" });
        json.WriteString("subject", seal.Subject);
        json.WriteString("fingerprint", seal.Fingerprint);
        json.WriteString("at", seal.ClaimedAt is { } at ? Time(at) : null);
        json.WriteString("stamped_at", seal.StampedAt is { } stamp ? Time(stamp) : null);
    }

    static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
