using MouForge.Documents.Executions;

namespace MouForge.Documents.Pdf.Executions;

/// <summary>How one party signed, as an executed copy keeps it.</summary>
/// <param name="PartyId">Id of the party.</param>
/// <param name="Party">Its name.</param>
/// <param name="Signatory">Who signed.</param>
/// <param name="Method">drawn, typed, clicked or ink.</param>
/// <param name="At">When.</param>
/// <param name="RecordHash">Hash of the record's line that says it.</param>
sealed record SignatureFact(string PartyId, string Party, string Signatory, string Method, DateTimeOffset At, string RecordHash)
{
    public static SignatureFact Of(PartySignature signature) => new(
        signature.PartyId,
        signature.Party,
        signature.Signatory,
        signature.Method.Match(_ => "drawn", _ => "typed", _ => "clicked", _ => "ink"),
        signature.SignedAt,
        signature.RecordHash);
}
