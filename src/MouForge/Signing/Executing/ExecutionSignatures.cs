using System.Globalization;
using MouForge.AuditTrail;
using MouForge.Documents.Executions;
using MouForge.Signing.Records;
using Executed = MouForge.Documents.Executions;

namespace MouForge.Signing.Executing;

/// <summary>Says of each signature what an executed copy prints of it.</summary>
/// <param name="words">The words.</param>
/// <param name="lines">The record, for approvals that came later.</param>
sealed class ExecutionSignatures(ExecutionWords words, IReadOnlyList<RecordLine> lines)
{
    public Executed.PartySignature Of(Party party, SignatureRecord.V1 record) => new()
    {
        PartyId = party.Id,
        Party = party.Terms.Name,
        Signatory = record.Signer.Name ?? words[SigningPhrases.Deleted],
        Title = record.Signer.Title ?? words[SigningPhrases.Deleted],
        IsDelegate = record.Delegate is not null,
        Method = Method(record),
        SignedAt = record.SignedAtUtc.ToOffset(Offset(record.LocalOffset)),
        Authority = record.Authority is { Reference: { } number and not "pending" } ? $"{record.Authority.Basis} {number}" : record.Authority?.Basis ?? "",
        Approval = Approval(party, record),
        IsApprovalPending = party.Status == PartyStatus.SignedPendingApproval,
        Identity = words[record.Scan is null ? SigningPhrases.IdentityCode : SigningPhrases.IdentityPaper],
        RecordHash = record.Hash!,
    };

    Executed.SigningMethod Method(SignatureRecord.V1 record) => record.Method switch
    {
        SigningMethod.Draw when record.Strokes is { } strokes => new DrawnSignature(Strokes(strokes)),
        SigningMethod.Type when record.TypedText is { } typed => new TypedSignature(typed),
        SigningMethod.WetInkUpload or SigningMethod.WetInkPost => new InkSignature(
            record.HandwrittenDate!.Value, record.Scan?.OriginalLocation ?? words[SigningPhrases.Deleted], words[SigningPhrases.TwoPeople]),
        // A mark that was deleted since leaves the act: that the person clicked to sign.
        _ => new ClickedSignature(),
    };

    string Approval(Party party, SignatureRecord.V1 record)
    {
        if (record.Approval is not { } approval)
            return words[SigningPhrases.NoApproval];
        var given = lines.LastOrDefault(line => line.Kind == EventKind.ApprovalRecorded && line.Seq > party.Signature!.Line && line.Details.Text("party") == party.Id);
        return given?.Details.Date("date") is { } date
            ? words.Format(SigningPhrases.ApprovalGiven, given.Details.Text("body") ?? "", given.Details.Text("reference") ?? "", words.Day(date))
            : words.Format(SigningPhrases.ApprovalPending, approval.Body);
    }

    static IReadOnlyList<StrokePoint>[] Strokes(string text)
        => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(stroke => (IReadOnlyList<StrokePoint>)[.. stroke.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Point)])];

    static StrokePoint Point(string point)
    {
        int comma = point.IndexOf(',', StringComparison.Ordinal);
        return new(int.Parse(point.AsSpan(0, comma), NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(point.AsSpan(comma + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    static TimeSpan Offset(string? text)
    {
        if (text is null)
            return TimeSpan.Zero;
        var offset = TimeSpan.ParseExact(text.AsSpan(1), "hh\\:mm", CultureInfo.InvariantCulture);
        return text[0] == '-' ? -offset : offset;
    }
}
