namespace MouForge.AuditTrail;

/// <summary>Checks the lines of a record: each by its own hash, all by their chain.</summary>
/// <remarks>
/// Whoever can write all lines anew, hashes included, leaves a chain that holds: that is what the seal over an executed copy is for.
/// Lines cut off the end are noticed only with an anchor.
/// </remarks>
public static class RecordCheck
{
    /// <summary>The detail of the first line that says which record it begins.</summary>
    public const string RecordDetail = "record";

    /// <summary>Checks a record.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Which record it is to be; null where that is not known.</param>
    /// <param name="anchor">How far it went at an earlier time; null where that is not known.</param>
    public static RecordChecked Of(ReadOnlyMemory<byte> bytes, RecordName? name = null, RecordAnchor? anchor = null)
    {
        var file = RecordFile.Read(bytes);
        List<RecordFinding> findings = [.. file.Findings];
        if (findings.All(finding => finding.Kind == RecordFindingKind.TornLine))
        {
            findings.AddRange(new ChainCheck(file.Lines).Findings());
            findings.AddRange(Origin(file.Lines, name));
            findings.AddRange(End(file.Lines, anchor));
        }
        return new(file.Lines, [.. findings.OrderBy(finding => finding.Line)]);
    }

    static IEnumerable<RecordFinding> Origin(IReadOnlyList<RecordLine> lines, RecordName? name)
    {
        if (name is not null && lines.Count > 0 && lines[0].Seq == 1 && lines[0].Details.Text(RecordDetail) is { } folder && folder != name.Folder)
        {
            yield return new(RecordFindingKind.ForeignLine, 1,
                $"Line 1 begins the record of '{folder}', not of '{name.Folder}': this is another agreement's record. Put the right file back from an export.");
        }
    }

    static IEnumerable<RecordFinding> End(IReadOnlyList<RecordLine> lines, RecordAnchor? anchor)
    {
        if (anchor is null)
            yield break;
        int last = lines.Count == 0 ? 0 : lines.Max(line => line.Seq);
        if (last < anchor.Seq)
        {
            yield return new(RecordFindingKind.RemovedLine, last + 1,
                $"The record ends with line {last}, though it once had {anchor.Seq}: its end was cut off. Put the file back from an export.");
        }
        else if (lines.FirstOrDefault(line => line.Seq == anchor.Seq) is { } known && known.Hash != anchor.Hash)
        {
            yield return new(RecordFindingKind.ChangedLine, anchor.Seq,
                $"Line {anchor.Seq} is not the one that was recorded when the record had {anchor.Seq} lines. Compare with an export.");
        }
    }
}
