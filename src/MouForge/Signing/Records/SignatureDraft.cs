using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Signing.Inviting;

namespace MouForge.Signing.Records;

/// <summary>Begins a signature record with what the envelope knows, and makes the line of it.</summary>
static class SignatureDraft
{
    /// <summary>What is common to signing, declining and passing on by a link.</summary>
    public static SignatureRecord.V1 Begin(EnvelopeDraft draft, Visitor visitor, SigningContext context, string method)
        => Begin(draft, visitor.Party, visitor.Person.PersonId, context, method) with
        {
            Identity = new("one-time code to the invited address", visitor.Link.Hash.Value, visitor.Link.CodePassedAt),
            Invitation = Invitation(visitor.Person),
            Econsent = visitor.Person.Consent is { } consent ? new(consent.TextVersion, consent.AcceptedAt, consent.PaperOffered, consent.PdfOpenedAt) : null,
            Delegate = visitor.Person.DelegatedFrom is { } from ? new(from, visitor.Person.PersonId, visitor.Person.DelegationExpiresAt) : null,
        };

    /// <summary>What is common to all, paper too.</summary>
    public static SignatureRecord.V1 Begin(EnvelopeDraft draft, Party party, string personId, SigningContext context, string method)
    {
        var locked = draft.Envelope.Locked!;
        return new()
        {
            SignatureId = string.Create(CultureInfo.InvariantCulture, $"sg_{draft.Envelope.Seq + 1}"),
            DocumentId = draft.Envelope.Record.Agreement!,
            DocumentVersion = locked.Number,
            Sha256Shown = locked.Pdf.Value,
            ContentCode = locked.ContentCode.Value,
            PartnerId = party.Id,
            PartnerName = party.Terms.Name,
            Signer = new(personId),
            Capacity = "agency",
            Method = method,
            SignedAtUtc = draft.Now,
            LocalOffset = Offset(context.LocalOffset),
            Identity = new("checked scan"),
            Context = new(
                context.Language,
                context.TimeZone.Length > 0 ? context.TimeZone : null,
                context.Accessibility.Count > 0 ? context.Accessibility : null,
                context.IpTruncated,
                context.UserAgent),
            Status = StatusText.Of(party.Status),
        };
    }

    /// <summary>The line of a record.</summary>
    /// <param name="actor">Who brought it about.</param>
    /// <param name="kind">Signed, declined, delegated or accepted as a scan.</param>
    /// <param name="record">The record, complete.</param>
    /// <param name="more">What else the line says plainly.</param>
    public static RecordEvent Event(RecordActor actor, string kind, SignatureRecord.V1 record, JsonObject more)
    {
        more["party"] = record.PartnerId;
        more["person"] = record.Signer.PersonId;
        more["signature"] = JsonSerializer.SerializeToNode(PersonalMembers.Without(record), RecordJson.Options);
        return new() { Actor = actor, Kind = kind, Details = RecordDetails.Of(more), Personal = PersonalMembers.Of(record) };
    }

    /// <summary>The day it was for the signatory.</summary>
    public static DateOnly LocalDate(DateTimeOffset at, SigningContext context) => DateOnly.FromDateTime(at.UtcDateTime + context.LocalOffset);

    static SignatureRecord.InvitationV1 Invitation(Recipient person)
        => new(person.InvitedAt, person.DeliveredAt, person.BouncedAt, person.OpenedAt, person.ViewedAt, person.PagesViewed, person.DownloadedAt);

    static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
}
