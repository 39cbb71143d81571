using MouForge.AuditTrail;

namespace MouForge.Signing.Folding;

/// <summary>Follows what happened to one party.</summary>
sealed class PartyFold(PartyTerms terms)
{
    readonly PeopleFold _people = new(terms.Id);
    readonly List<ContentHash> _scans = [];
    PartyStatus _status = PartyStatus.NotInvited;
    DateTimeOffset? _statusAt;
    PartySignature? _signature;
    PendingScan? _scan;
    DateOnly? _effectiveDate;

    public string Id => terms.Id;

    public Party Party() => new()
    {
        Terms = terms,
        Status = _status,
        StatusAt = _statusAt,
        People = _people.People(),
        Signature = _signature,
        Scan = _scan,
        Scans = [.. _scans],
        EffectiveDate = _effectiveDate,
    };

    public void Apply(RecordLine line)
    {
        _people.Apply(line);
        switch (line.Kind)
        {
            case EventKind.Invited when IsBySignatory(line): Invite(line); break;
            case EventKind.DocumentViewed when _status is (PartyStatus.Invited or PartyStatus.Delegated) && IsBySignatory(line): Become(PartyStatus.Viewed, line); break;
            case EventKind.ReviewComment when IsOpen: Become(PartyStatus.Commented, line); break;
            case EventKind.Signed or EventKind.ScanAccepted: Sign(line); break;
            case EventKind.Declined: Become(PartyStatus.Declined, line); break;
            case EventKind.Delegated: Become(PartyStatus.Delegated, line); break;
            case EventKind.PaperChosen: Become(PartyStatus.PaperChosen, line); break;
            case EventKind.ScanUploaded: Upload(line); break;
            case EventKind.ScanRejected: Reject(line); break;
            case EventKind.ApprovalRecorded: Approve(line); break;
            case EventKind.Expired: Become(PartyStatus.Expired, line); break;
            case EventKind.DroppedOut: Become(PartyStatus.DroppedOut, line); break;
            case EventKind.Withdrawn: Become(PartyStatus.WithdrawnBeforeEffect, line); break;
            case EventKind.PartyEffective: _effectiveDate = line.Details.Date("date"); break;
        }
    }

    /// <summary>It signed on paper before there was a record.</summary>
    public void SignElsewhere(RecordLine line, DateOnly signedDate, DateOnly effectiveDate)
    {
        _signature = new(line.Seq, "", SigningMethod.Filed, signedDate);
        _effectiveDate = effectiveDate;
        Become(PartyStatus.Signed, line);
    }

    /// <summary>There is more time: who missed the deadline is asked again.</summary>
    public void Extend(RecordLine line)
    {
        if (_status == PartyStatus.Expired)
            Become(_people.IsEmpty ? PartyStatus.NotInvited : PartyStatus.Invited, line);
    }

    /// <summary>The envelope ended before it took effect.</summary>
    public void End(EnvelopeStatus status, RecordLine line)
    {
        if (status == EnvelopeStatus.Voided)
            Become(PartyStatus.Voided, line);
        else if (IsOpen)
            Become(PartyStatus.Expired, line);
    }

    // Who may only look does not move the party.
    bool IsBySignatory(RecordLine line) => _people.IsSignatory(line.Details.Text("person"));

    bool IsOpen => Party().IsOutstanding;

    void Become(PartyStatus status, RecordLine line)
    {
        _status = status;
        _statusAt = line.At;
    }

    void Invite(RecordLine line)
    {
        if (_status is PartyStatus.NotInvited or PartyStatus.Commented or PartyStatus.Declined or PartyStatus.Expired or PartyStatus.WithdrawnBeforeEffect)
            Become(PartyStatus.Invited, line);
    }

    void Sign(RecordLine line)
    {
        var signature = line.Details.Group("signature");
        _signature = new(line.Seq, line.Details.Text("person") ?? "", signature?.Text("method") ?? "", line.Details.Date("date") ?? default);
        _scan = null;
        Become(line.Details.Flag("pending") ? PartyStatus.SignedPendingApproval : PartyStatus.Signed, line);
    }

    void Upload(RecordLine line)
    {
        if (line.Details.Hash("scan") is not { } hash)
            return;
        _scan = new(hash, line.Details.Text("person") ?? "", line.Seq);
        _scans.Add(hash);
        Become(PartyStatus.ScanUploaded, line);
    }

    void Reject(RecordLine line)
    {
        _scan = null;
        Become(PartyStatus.PaperChosen, line);
    }

    // An agency is bound from the later of its signature and its approval.
    void Approve(RecordLine line)
    {
        if (!line.Details.Flag("approved"))
        {
            Become(PartyStatus.Declined, line);
            return;
        }
        if (_signature is { } signature && line.Details.Date("date") is { } date && date > signature.SignedDate)
            _signature = signature with { SignedDate = date };
        Become(PartyStatus.Signed, line);
    }
}
