using System.Globalization;
using MouForge.AuditTrail;

namespace MouForge.Signing;

/// <summary>What a dashboard shows of an agreement.</summary>
public sealed record EnvelopeSummary
{
    /// <summary>Whose record.</summary>
    public required RecordName Record { get; init; }

    /// <summary>What the agreement is called.</summary>
    public required string Title { get; init; }

    /// <summary>How far its signing has come.</summary>
    public required EnvelopeStatus Status { get; init; }

    /// <summary>The locked version; null where none is.</summary>
    public int? Version { get; init; }

    /// <summary>How many parties it has.</summary>
    public int Parties { get; init; }

    /// <summary>How many signed, approved where that is needed.</summary>
    public int Signed { get; init; }

    /// <summary>How many signed and wait for a board or council.</summary>
    public int Pending { get; init; }

    /// <summary>How many declined.</summary>
    public int Declined { get; init; }

    /// <summary>How many are still waited for.</summary>
    public int Outstanding { get; init; }

    /// <summary>Until when the parties may sign.</summary>
    public DateTimeOffset? DeadlineAt { get; init; }

    /// <summary>From which day it is in effect.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>Last day of the term, included.</summary>
    public DateOnly? ExpiryDate { get; init; }

    int Seq { get; init; }

    /// <summary>Counts an envelope up.</summary>
    public static EnvelopeSummary Of(Envelope envelope) => new()
    {
        Record = envelope.Record,
        Seq = envelope.Seq,
        Title = envelope.Title,
        Status = envelope.Status,
        Version = envelope.Locked?.Number,
        Parties = envelope.Parties.Count,
        Signed = envelope.Parties.Count(party => party.Status == PartyStatus.Signed),
        Pending = envelope.Parties.Count(party => party.Status == PartyStatus.SignedPendingApproval),
        Declined = envelope.Parties.Count(party => party.Status == PartyStatus.Declined),
        Outstanding = envelope.Parties.Count(party => party.IsOutstanding),
        DeadlineAt = envelope.DeadlineAt,
        EffectiveDate = envelope.EffectiveDate,
        ExpiryDate = envelope.ExpiryDate,
    };

    internal static EnvelopeSummary Read(RecordName record, IReadOnlyDictionary<string, string> metadata) => new()
    {
        Record = record,
        Seq = Number(metadata, "seq") ?? 0,
        Title = metadata.GetValueOrDefault("title", ""),
        Status = StatusText.Read(metadata.GetValueOrDefault("status")) ?? EnvelopeStatus.Draft,
        Version = Number(metadata, "version"),
        Parties = Number(metadata, "parties") ?? 0,
        Signed = Number(metadata, "signed") ?? 0,
        Pending = Number(metadata, "pending") ?? 0,
        Declined = Number(metadata, "declined") ?? 0,
        Outstanding = Number(metadata, "outstanding") ?? 0,
        DeadlineAt = RecordTime.TryRead(metadata.GetValueOrDefault("deadline"), out var deadline) ? deadline : null,
        EffectiveDate = Date(metadata, "effective"),
        ExpiryDate = Date(metadata, "expiry"),
    };

    /// <summary>The metadata of the blob: what others keep there, and this summary over it.</summary>
    internal SortedDictionary<string, string> Onto(IReadOnlyDictionary<string, string>? others)
    {
        var metadata = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in others ?? new Dictionary<string, string>())
            metadata[name] = value;
        foreach (var (name, value) in Members())
        {
            if (value is null)
                metadata.Remove(name);
            else
                metadata[name] = value;
        }
        return metadata;
    }

    IEnumerable<(string Name, string? Value)> Members() =>
    [
        ("seq", Text(Seq)),
        ("title", Title),
        ("status", StatusText.Of(Status)),
        ("parties", Text(Parties)),
        ("signed", Text(Signed)),
        ("pending", Text(Pending)),
        ("declined", Text(Declined)),
        ("outstanding", Text(Outstanding)),
        ("version", Version is { } version ? Text(version) : null),
        ("deadline", DeadlineAt is { } deadline ? RecordTime.Write(deadline) : null),
        ("effective", EffectiveDate is { } effective ? RecordTime.Write(effective) : null),
        ("expiry", ExpiryDate is { } expiry ? RecordTime.Write(expiry) : null),
    ];

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static int? Number(IReadOnlyDictionary<string, string> metadata, string name)
        => int.TryParse(metadata.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    static DateOnly? Date(IReadOnlyDictionary<string, string> metadata, string name)
        => DateOnly.TryParseExact(metadata.GetValueOrDefault(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
