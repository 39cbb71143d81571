namespace MouForge.AuditTrail;

/// <summary>Takes a record that was read before to what the file says now, reading only what is new.</summary>
static class RecordGrowth
{
    /// <exception cref="BrokenRecordException">The record does not hold.</exception>
    public static RecordReading Read(RecordReading known, ReadOnlyMemory<byte> bytes)
    {
        if (!Begins(known, bytes))
            known = RecordReading.Empty(known.Name);
        var file = RecordFile.Read(bytes[(int)known.Position..]);
        var last = known.Last;
        bool holds = file.Findings.All(finding => finding.Kind == RecordFindingKind.TornLine);
        foreach (var line in file.Lines)
        {
            holds = holds && ChainCheck.Follows(last, line) && ChainCheck.HoldsAlone(line);
            last = line;
        }
        holds = holds && (known.Lines.Count > 0 || file.Lines.Count == 0 || file.Lines[0].Details.Text(RecordCheck.RecordDetail) == known.Name.Folder);
        return holds
            ? new() { Name = known.Name, Lines = [.. known.Lines, .. file.Lines], Position = bytes.Length - file.TornBytes, TornBytes = file.TornBytes }
            : throw Broken(known.Name, bytes);
    }

    static bool Begins(RecordReading known, ReadOnlyMemory<byte> bytes)
        => known.Last is { } last && bytes.Length >= known.Position
            && bytes.Span[..(int)known.Position].EndsWith(last.Bytes.Span);

    static BrokenRecordException Broken(RecordName name, ReadOnlyMemory<byte> bytes)
        => new(name, RecordCheck.Of(bytes, name).Findings.FirstOrDefault(finding => finding.Kind != RecordFindingKind.TornLine)
            ?? new(RecordFindingKind.ForeignLine, 1, "Line 1 does not say whose record it begins. Put the file back from an export."));
}
