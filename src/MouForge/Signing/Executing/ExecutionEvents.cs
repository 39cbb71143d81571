using MouForge.AuditTrail;
using MouForge.Documents.Executions;

namespace MouForge.Signing.Executing;

/// <summary>Tells the record of a version in words. Who declined does not appear in it, nor why anything was refused.</summary>
sealed class ExecutionEvents(Envelope envelope, ExecutionWords words)
{
    readonly HashSet<(string Kind, string? Person)> _told = [];
    bool _hasInvited;
    bool _hasSigned;

    public IReadOnlyList<ExecutionEvent> Of(IReadOnlyList<RecordLine> lines)
        => [.. lines.Where(IsTold).Select(Event)];

    bool IsTold(RecordLine line)
    {
        if (line.Version != envelope.Locked!.Number || !SigningPhrases.Events.ContainsKey(line.Kind))
            return false;
        if (line.Details.Text("party") is { } id && envelope.FindParty(id) is not { HasSigned: true })
            return false;
        // That somebody looked again and again is in the record; once is enough here.
        bool mayRepeat = line.Kind is not (EventKind.LinkOpened or EventKind.DocumentViewed or EventKind.CodePassed or EventKind.Invited);
        return mayRepeat || _told.Add((line.Kind, line.Details.Text("person")));
    }

    ExecutionEvent Event(RecordLine line)
    {
        var party = line.Details.Text("party") is { } id ? envelope.FindParty(id) : null;
        return new(line.At, words.Format(SigningPhrases.Events[line.Kind], envelope.Locked!.Number), By(line, party))
        {
            Party = party?.Terms.Name,
            IsMilestone = IsMilestone(line.Kind),
        };
    }

    string By(RecordLine line, Party? party) => line.Actor.Role switch
    {
        ActorRole.System => words[SigningPhrases.ByService],
        ActorRole.Lead or ActorRole.Administrator => words[SigningPhrases.ByLead],
        _ => party?.Terms.Name ?? words[SigningPhrases.ByLead],
    };

    // The first invitation and the first signature stand for all: each party's own time is in the table of parties.
    bool IsMilestone(string kind)
    {
        bool isFirst = kind switch
        {
            EventKind.Invited => !_hasInvited,
            EventKind.Signed or EventKind.ScanAccepted => !_hasSigned,
            EventKind.Locked or EventKind.ApprovalRecorded or EventKind.Effective or EventKind.Completed => true,
            _ => false,
        };
        _hasInvited |= kind == EventKind.Invited;
        _hasSigned |= kind is EventKind.Signed or EventKind.ScanAccepted;
        return isFirst;
    }
}
