using MouForge.AuditTrail;
using MouForge.Documents.Pdf.Verification;

namespace MouForge.Host.Cli;

/// <summary>Checks the record that an executed copy carries: its chain, its end, and that it is about the text of the copy.</summary>
static class AttachedRecordCheck
{
    public static RecordVerdict Of(AttachedRecord attached)
    {
        var anchor = ContentHash.TryParse(attached.LastHash, out var last) ? new RecordAnchor(attached.Lines, last) : null;
        var record = RecordCheck.Of(attached.Bytes, name: null, anchor);
        return new RecordVerdict(
            [.. record.Findings.Select(finding => new CopyFinding(CodeOf(finding.Kind), $"The attached record: {finding.Sentence}"))],
            record.Lines.Select(line => line.Hash.Value).ToHashSet(StringComparer.Ordinal),
            record.Lines.Any(line => line.Kind == EventKind.Locked && line.Details.ToString().Contains(attached.TextHash, StringComparison.Ordinal)));
    }

    static string CodeOf(RecordFindingKind kind) => kind switch
    {
        RecordFindingKind.ChangedLine => "event_changed",
        RecordFindingKind.RemovedLine => "event_removed",
        RecordFindingKind.SwappedLines => "events_swapped",
        RecordFindingKind.TornLine => "event_torn",
        RecordFindingKind.ForeignLine => "event_foreign",
        RecordFindingKind.NewerFormat => "record_newer",
        RecordFindingKind.UnreadableLine => "event_unreadable",
        RecordFindingKind.EarlierTime => "event_earlier",
    };
}
