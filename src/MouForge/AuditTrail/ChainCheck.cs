namespace MouForge.AuditTrail;

/// <summary>Whether lines that can be read belong together, and if not, what was done to them.</summary>
sealed class ChainCheck(IReadOnlyList<RecordLine> lines)
{
    readonly List<RecordFinding> _findings = [];

    public IReadOnlyList<RecordFinding> Findings()
    {
        foreach (var line in lines.Where(line => !HoldsAlone(line)))
            Add(RecordFindingKind.ChangedLine, line.Seq, $"Line {line.Seq} was changed after it was written: its hash is another. Put the file back from an export.");
        CheckOrder();
        // Sorting is stable: of two lines with one number the one that stood first comes first.
        CheckLinks([.. lines.OrderBy(line => line.Seq)]);
        return _findings;
    }

    /// <summary>Whether a line has the hash that it states.</summary>
    public static bool HoldsAlone(RecordLine line)
    {
        var bytes = line.Bytes.Span[..^1];
        return RecordLineHash.HasSuffix(bytes) && RecordLineHash.Of(bytes[..^RecordLineHash.SuffixLength]) == line.Hash;
    }

    /// <summary>Whether a line follows another, or begins a record.</summary>
    public static bool Follows(RecordLine? before, RecordLine line)
        => line.Seq == (before?.Seq ?? 0) + 1 && line.Prev == (before?.Hash ?? ContentHash.None) && (before is null || line.At >= before.At);

    void CheckOrder()
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Seq < lines[i - 1].Seq)
            {
                Add(RecordFindingKind.SwappedLines, lines[i].Seq, $"Line {lines[i].Seq} stands after line {lines[i - 1].Seq}: lines were swapped. Put them back in the order of their numbers.");
                return;
            }
        }
    }

    void CheckLinks(RecordLine[] ordered)
    {
        RecordLine? before = null;
        for (int i = 0; i < ordered.Length; i++)
        {
            var line = ordered[i];
            var after = i + 1 < ordered.Length ? ordered[i + 1] : null;
            if (before is not null && line.Seq == before.Seq)
            {
                AddForeign(line);
                continue;
            }
            CheckLink(before, line, after);
            if (before is not null && line.Prev == before.Hash && line.At < before.At)
                Add(RecordFindingKind.EarlierTime, line.Seq, $"Line {line.Seq} is dated before line {before.Seq}, which no writer does. Compare with an export.");
            before = line;
        }
    }

    void CheckLink(RecordLine? before, RecordLine line, RecordLine? after)
    {
        int expected = (before?.Seq ?? 0) + 1;
        if (line.Seq > expected)
        {
            string which = line.Seq == expected + 1 ? $"Line {expected} is" : $"Lines {expected} to {line.Seq - 1} are";
            Add(RecordFindingKind.RemovedLine, expected, $"{which} missing. Put the file back from an export.");
            return;
        }
        if (line.Prev == (before?.Hash ?? ContentHash.None) || (before is not null && Has(before.Seq)))
            return;
        // Where the rest of the chain follows this line, the one before it is the odd one out: changed, with its hash made anew.
        if (before is not null && after is not null && after.Seq == line.Seq + 1 && after.Prev == line.Hash)
            Add(RecordFindingKind.ChangedLine, before.Seq, $"Line {before.Seq} was changed after it was written, and its own hash made anew: line {line.Seq} follows another. Put the file back from an export.");
        else
            AddForeign(line);
    }

    void AddForeign(RecordLine line)
        => Add(RecordFindingKind.ForeignLine, line.Seq, $"Line {line.Seq} comes from another record: it does not follow the line before it. Put the file back from an export.");

    void Add(RecordFindingKind kind, int seq, string sentence) => _findings.Add(new(kind, seq, sentence));

    bool Has(int seq) => _findings.Any(finding => finding.Line == seq && finding.Kind is RecordFindingKind.ChangedLine or RecordFindingKind.ForeignLine);
}
