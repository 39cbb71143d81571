namespace MouForge.AuditTrail;

/// <summary>The lines of a file, each read on its own.</summary>
/// <param name="Lines">Those that are lines.</param>
/// <param name="Findings">Those that are none.</param>
/// <param name="TornBytes">Bytes after the last line feed.</param>
sealed record RecordFile(IReadOnlyList<RecordLine> Lines, IReadOnlyList<RecordFinding> Findings, int TornBytes)
{
    public static RecordFile Read(ReadOnlyMemory<byte> bytes)
    {
        List<RecordLine> lines = [];
        List<RecordFinding> findings = [];
        int start = 0;
        int number = 1;
        for (int length; (length = bytes.Span[start..].IndexOf((byte)'\n') + 1) > 0; start += length, number++)
        {
            if (RecordLineReader.TryRead(bytes.Slice(start, length), out var line, out bool isNewer))
                lines.Add(line);
            else
                findings.Add(isNewer ? Newer(number) : Unreadable(number));
        }
        int torn = bytes.Length - start;
        if (torn > 0)
            findings.Add(Torn(number, torn));
        return new(lines, findings, torn);
    }

    static RecordFinding Newer(int number)
        => new(RecordFindingKind.NewerFormat, number, $"Line {number} was written by a newer version of MouForge (newer than format {RecordLine.Format}). Use that version; this one changes nothing here.");

    static RecordFinding Unreadable(int number)
        => new(RecordFindingKind.UnreadableLine, number, $"Line {number} is no line of a record. Put the file back from an export.");

    static RecordFinding Torn(int number, int bytes)
        => new(RecordFindingKind.TornLine, number, $"Line {number} breaks off after {bytes} bytes: its writing was interrupted before it was acknowledged. The next line written takes its place.");
}
