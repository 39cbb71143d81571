using MouForge.AuditTrail;

namespace MouForge.Signing.Folding;

/// <summary>Follows what the people of one party did.</summary>
sealed class PeopleFold(string partyId)
{
    readonly List<Recipient> _people = [];

    public bool IsEmpty => _people.Count == 0;

    public bool IsSignatory(string? id) => _people.Exists(person => person.PersonId == id && person.Role == RecipientRole.Signatory);

    public IReadOnlyList<Recipient> People() => [.. _people];

    public void Apply(RecordLine line)
    {
        if (line.Details.Text("person") is not { } id)
            return;
        int index = _people.FindIndex(person => person.PersonId == id);
        if (line.Kind == EventKind.Invited)
            Invite(line, id, index);
        else if (index >= 0)
            _people[index] = After(_people[index], line);
    }

    void Invite(RecordLine line, string id, int index)
    {
        var person = new Recipient
        {
            PersonId = id,
            PartyId = partyId,
            Role = line.Details.Text("role") ?? RecipientRole.Signatory,
            InvitedLine = line.Seq,
            InvitedAt = line.At,
            DelegatedFrom = line.Details.Text("delegated_from"),
            DelegationExpiresAt = line.Details.Instant("delegation_expires"),
        };
        if (index < 0)
            _people.Add(person);
        else
            _people[index] = _people[index] with { Role = person.Role, InvitedLine = line.Seq, InvitedAt = line.At, DeliveredAt = null, BouncedAt = null, DelegatedTo = null };
    }

    static Recipient After(Recipient person, RecordLine line) => line.Kind switch
    {
        EventKind.InviteDelivered => person with { DeliveredAt = line.At },
        EventKind.InviteBounced => person with { BouncedAt = line.At },
        EventKind.LinkOpened => person with { OpenedAt = person.OpenedAt ?? line.At },
        EventKind.DocumentViewed => person with { ViewedAt = person.ViewedAt ?? line.At, PagesViewed = Math.Max(person.PagesViewed, line.Details.Number("pages") ?? 0) },
        EventKind.DocumentDownloaded or EventKind.DocumentPrinted => person with { DownloadedAt = line.At },
        EventKind.ConsentGiven => person with { Consent = Consent(line) },
        EventKind.ConsentWithdrawn => person with { Consent = null },
        EventKind.PaperChosen => person with { PaperChosenAt = line.At },
        EventKind.Delegated => person with { DelegatedTo = line.Details.Text("to") },
        EventKind.CopySent => person with { CopyGiven = new(line.Details.Text("how") ?? "", line.At) },
        _ => person,
    };

    static ElectronicConsent Consent(RecordLine line) => new(
        line.Details.Text("text_version") ?? "",
        line.At,
        line.Details.Flag("paper_offered"),
        line.Details.Instant("pdf_opened_at") ?? line.At);
}
