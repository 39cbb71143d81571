using MouForge.AuditTrail;
using MouForge.Signing.Locking;

namespace MouForge.Signing.Folding;

/// <summary>Follows a record line by line and knows at each line how the envelope stands.</summary>
/// <remarks>Pure: the same lines give the same envelope. Lines of kinds that do not concern signing are passed over.</remarks>
public sealed class EnvelopeFold(RecordName record)
{
    readonly LinkFold _links = new();
    List<PartyFold> _parties = [];
    int _seq;
    Envelope _envelope = new() { Record = record, Seq = 0, Title = "", Status = EnvelopeStatus.Draft, Parties = [], Links = [] };

    /// <summary>The envelope that a record tells of.</summary>
    public static Envelope Of(RecordReading reading)
    {
        var fold = new EnvelopeFold(reading.Name);
        foreach (var line in reading.Lines)
            fold.Apply(line);
        return fold.Envelope();
    }

    /// <summary>The envelope after the lines so far.</summary>
    public Envelope Envelope() => _envelope with { Seq = _seq, Parties = [.. _parties.Select(party => party.Party())], Links = _links.Links() };

    /// <summary>Takes in the next line.</summary>
    public void Apply(RecordLine line)
    {
        _seq = line.Seq;
        bool isOfAnotherVersion = line.Version is { } version && _envelope.Locked is { } locked && version != locked.Number;
        if (!isOfAnotherVersion || IsOfAnyVersion(line.Kind))
            ApplyToEnvelope(line);
        // What still comes in about a version that is no longer to be signed, such as a bounced invitation, changes nothing.
        if (isOfAnotherVersion)
            return;
        if (line.Details.Text("party") is { } id)
            _parties.Find(party => party.Id == id)?.Apply(line);
        _links.Apply(line);
    }

    static bool IsOfAnyVersion(string kind)
        => kind is EventKind.Locked or EventKind.ReviewOpened or EventKind.ReviewComment or EventKind.ReviewClosed;

    void ApplyToEnvelope(RecordLine line)
    {
        switch (line.Kind)
        {
            case EventKind.Created: _envelope = _envelope with { Title = line.Details.Text("title") ?? "" }; break;
            case EventKind.ReviewOpened: _envelope = _envelope with { Review = new(line.Version ?? 0, line.Details.Date("due") ?? default) }; break;
            case EventKind.ReviewComment: _envelope = _envelope with { Comments = _envelope.Comments + 1 }; break;
            case EventKind.ReviewClosed: _envelope = _envelope with { Review = null }; break;
            case EventKind.Locked: Lock(line); break;
            case EventKind.Filed: File(line); break;
            case EventKind.Invited: Send(line); break;
            case EventKind.DeadlineExtended: Extend(line); break;
            case EventKind.Effective: TakeEffect(line); break;
            case EventKind.Completed: _envelope = _envelope with { Status = EnvelopeStatus.Completed, CompletedAt = line.At }; break;
            case EventKind.Voided: End(EnvelopeStatus.Voided, line); break;
            case EventKind.Expired when line.Details.Text("party") is null: End(EnvelopeStatus.Expired, line); break;
        }
    }

    void Lock(RecordLine line)
    {
        var locked = LockedVersionRecord.Read(line.Details.As<LockedVersionRecord.V1>(), line.Version ?? 0, line.At);
        _envelope = _envelope with { Title = locked.Title, Locked = locked, Status = EnvelopeStatus.Draft, SentAt = null, DeadlineAt = null };
        _parties = [.. locked.Parties.Select(terms => new PartyFold(terms))];
    }

    void File(RecordLine line)
    {
        var filed = line.Details.As<FiledAgreementRecord.V1>();
        _parties = [.. filed.Parties.Select(party => new PartyFold(new(party.Id, party.Name, party.Lead)))];
        for (int i = 0; i < _parties.Count; i++)
            _parties[i].SignElsewhere(line, filed.Parties[i].SignedDate, filed.EffectiveDate);
        _envelope = _envelope with
        {
            Title = filed.Title,
            Status = EnvelopeStatus.Completed,
            EffectiveDate = filed.EffectiveDate,
            ExpiryDate = filed.ExpiryDate,
            ExecutionDate = filed.Parties.Max(party => party.SignedDate),
            CompletedAt = line.At,
        };
    }

    void Send(RecordLine line)
    {
        if (_envelope.Status == EnvelopeStatus.Draft)
            _envelope = _envelope with { Status = EnvelopeStatus.Sent, SentAt = line.At, DeadlineAt = line.Details.Instant("deadline") };
    }

    void Extend(RecordLine line)
    {
        _envelope = _envelope with { DeadlineAt = line.Details.Instant("deadline") };
        foreach (var party in _parties)
            party.Extend(line);
    }

    void TakeEffect(RecordLine line)
    {
        _envelope = _envelope with
        {
            Status = EnvelopeStatus.InEffect,
            EffectiveDate = line.Details.Date("date"),
            ExpiryDate = line.Details.Date("expiry"),
            ExecutionDate = line.Details.Date("executed"),
        };
    }

    void End(EnvelopeStatus status, RecordLine line)
    {
        _envelope = _envelope with { Status = status };
        foreach (var party in _parties)
            party.End(status, line);
    }
}
