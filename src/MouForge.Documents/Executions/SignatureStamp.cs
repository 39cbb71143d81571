namespace MouForge.Documents.Executions;

/// <summary>The line under an executed signature: "Typed, March 12, 2026, 15:41 UTC · record 9be4 20d7".</summary>
public static class SignatureStamp
{
    const int ShortHash = 8;

    /// <summary>The stamp of a signature.</summary>
    public static string Text(PartySignature signature, ExecutionWords words)
    {
        string stamp = signature.Method.Match(
            _ => Electronic("stamp_drawn", signature, words),
            _ => Electronic("stamp_typed", signature, words),
            _ => Electronic("stamp_clicked", signature, words),
            ink => words.Format("stamp_ink", words.Day(ink.WrittenDate)));
        return signature.IsApprovalPending ? $"{stamp} · {words["stamp_pending"]}" : stamp;
    }

    /// <summary>The day that stands in the date's place.</summary>
    public static string Day(PartySignature signature, ExecutionWords words)
        => words.Day(signature.Method is InkSignature ink ? ink.WrittenDate : DateOnly.FromDateTime(signature.SignedAt.DateTime));

    // The record's hash in groups of four, enough of it to find the line.
    static string Electronic(string phrase, PartySignature signature, ExecutionWords words)
        => words.Format(phrase, words.Day(signature.SignedAt), ExecutionWords.Time(signature.SignedAt), $"{signature.RecordHash[..4]} {signature.RecordHash[4..ShortHash]}");
}
