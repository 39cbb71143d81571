using System.Globalization;
using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Blobs;

namespace MouForge.Inspection;

/// <summary>Whether a record holds, and whether the personal details beside it are those of its lines.</summary>
sealed class RecordInspection(IBlobStore store, bool repair)
{
    /// <summary>Looks at a record; null where it does not hold, since nothing can be told by it then.</summary>
    public async Task<IReadOnlyList<RecordLine>?> InspectAsync(RecordName record, List<StoreFinding> findings, CancellationToken cancellation)
    {
        var blob = await store.ReadAsync(record.Lines, cancellation);
        var found = RecordCheck.Of(blob?.Content ?? default, record);
        if (!found.Holds)
        {
            findings.AddRange(found.Findings.Select(finding => new StoreFinding(FindingCodes.Record, record.Lines.ToString(), finding.Sentence)));
            return null;
        }

        foreach (var line in found.Lines.Where(line => line.Personal.Count > 0))
            await InspectDetailsAsync(record.Private(line.Seq), line, findings, cancellation);
        await FindStrayAsync(record, found.Lines.Count, findings, cancellation);
        return found.Lines;
    }

    async Task InspectDetailsAsync(BlobName name, RecordLine line, List<StoreFinding> findings, CancellationToken cancellation)
    {
        // Details may be deleted at any time; what is there must be what the line was written about.
        if (await store.ReadAsync(name, cancellation) is not { } blob)
            return;
        var there = Read(blob.Content);
        foreach (var (detail, hash) in line.Personal)
        {
            bool isChanged = there is null || (there.Any(details => details.ContainsKey(detail)) && !there.Any(details => details.TryGetValue(detail, out var value) && value.Hash() == hash));
            if (isChanged)
                findings.Add(new(FindingCodes.DetailChanged, name.ToString(), $"The detail '{detail}' is not the one that line {line.Seq} was written about. Put the file back from an export."));
        }
    }

    // A program that ended between the details and their line left them; nobody was told that anything was recorded.
    async Task FindStrayAsync(RecordName record, int lines, List<StoreFinding> findings, CancellationToken cancellation)
    {
        await foreach (var entry in store.ListAsync(BlobContainer.Work, record.PrivatePrefix, cancellation))
        {
            string file = entry.Name.Path[record.PrivatePrefix.Length..];
            if (!int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out int seq) || seq <= lines)
                continue;
            bool isGone = repair && await store.DeleteAsync(entry.Name, entry.Tag, cancellation);
            findings.Add(new(FindingCodes.DetailWithoutLine, entry.Name.ToString(), $"Personal details lie here for line {seq}, which was never written. Delete them: fsck --repair.", isGone));
        }
    }

    static List<IReadOnlyDictionary<string, PersonalDetail>>? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            return [.. PersonalDetailsRecord.Read(content).All()];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
