using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace MouForge.AuditTrail;

/// <summary>A record as a decision finds it, and the lines that the decision adds.</summary>
/// <remarks>A decision may be made several times, each time on a newer record, until its lines are stored.</remarks>
public sealed class RecordDraft
{
    readonly DateTimeOffset _now;
    readonly RandomNumberGenerator _random;
    readonly List<RecordLine> _added = [];
    readonly List<(int Seq, IReadOnlyDictionary<string, PersonalDetail> Details)> _personal = [];

    internal RecordDraft(RecordReading reading, DateTimeOffset now, RandomNumberGenerator random)
    {
        Reading = reading;
        _random = random;
        _now = RecordTime.ToMilliseconds(now);
        Now = Last is { } last && last.At > _now ? last.At : _now;
    }

    /// <summary>The record as read.</summary>
    public RecordReading Reading { get; }

    /// <summary>The time that the lines will bear: never before the last line's.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The lines added so far.</summary>
    public IReadOnlyList<RecordLine> Added => _added;

    internal IReadOnlyList<(int Seq, IReadOnlyDictionary<string, PersonalDetail> Details)> Personal => _personal;

    RecordLine? Last => _added.Count > 0 ? _added[^1] : Reading.Last;

    /// <summary>Adds what happened as the next line.</summary>
    public RecordLine Add(RecordEvent happened)
    {
        int seq = (Last?.Seq ?? 0) + 1;
        var personal = happened.Personal.Where(detail => detail.Value.Length > 0)
            .ToDictionary(detail => detail.Key, detail => PersonalDetail.Create(detail.Value, _random), StringComparer.Ordinal);
        var line = RecordLineWriter.Write(new RecordLine
        {
            Seq = seq,
            At = Now,
            Actor = happened.Actor,
            Kind = happened.Kind,
            Version = happened.Version,
            Details = Remarks(happened.Details, seq),
            Personal = personal.ToDictionary(detail => detail.Key, detail => detail.Value.Hash(), StringComparer.Ordinal),
            Prev = Last?.Hash ?? ContentHash.None,
            Hash = default,
            Bytes = default,
        });
        if (personal.Count > 0)
            _personal.Add((seq, personal));
        _added.Add(line);
        return line;
    }

    internal byte[] ToBytes() => [.. _added.SelectMany(line => line.Bytes.ToArray())];

    // What the writer itself has to say: whose record begins here, that a torn line was cut, that the clock went back.
    RecordDetails Remarks(RecordDetails details, int seq)
    {
        var remarks = new JsonObject();
        if (seq == 1)
            remarks[RecordCheck.RecordDetail] = Reading.Name.Folder;
        if (_added.Count == 0 && Reading.TornBytes > 0)
            remarks["healed"] = string.Create(CultureInfo.InvariantCulture, $"cut {Reading.TornBytes} bytes of a torn line");
        if (Now > _now)
            remarks["clock"] = string.Create(CultureInfo.InvariantCulture, $"back by {(Now - _now).TotalMilliseconds} ms");
        return remarks.Aggregate(details, (all, remark) => all.With(remark.Key, remark.Value!.GetValue<string>()));
    }
}
