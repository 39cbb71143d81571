using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Coalitions;

namespace MouForge.Agreements;

/// <summary>Keeps what each agreement is: the first line of its record says it.</summary>
public sealed class AgreementStore(AuditLog log)
{
    const string TemplateDetail = "template";
    const string MarkDetail = "mark";
    const string TitleDetail = "title";
    const string LanguageDetail = "language";
    const string ParentDetail = "parent";
    const string RelationDetail = "relation";
    const string PartnerDetail = "partner";

    /// <summary>An agreement; null where there is none of that id.</summary>
    /// <exception cref="IOException">Its record does not hold, or a newer program wrote it.</exception>
    public async Task<Agreement?> FindAsync(CoalitionId coalition, AgreementId agreement, CancellationToken cancellation = default)
        => Read(coalition, agreement, await log.ReadAsync(new AgreementBlobs(coalition, agreement).Record, cancellation));

    /// <summary>Begins an agreement.</summary>
    /// <returns>The agreement of that id, whoever began it. Fails as <see cref="NotFound"/> where there is no such parent, and as <see cref="AlreadyThere"/> where the id is another agreement's.</returns>
    public async Task<Outcome<Agreement>> CreateAsync(Agreement agreement, Participant by, CancellationToken cancellation = default)
    {
        if (agreement.Parent is { IsWhole: false })
            return new NotFound("agency that joins or leaves; name it for a joinder or withdrawal, and for nothing else");
        if (agreement.Parent is { } parent && await FindAsync(agreement.Coalition, parent.Agreement, cancellation) is null)
            return new NotFound($"agreement '{parent.Agreement}' in the coalition '{agreement.Coalition}'");
        var appended = await log.AppendAsync(agreement.Blobs.Record, draft =>
        {
            if (draft.Reading.Last is null)
                draft.Add(EventOf(agreement, by));
            return 0;
        }, cancellation);
        var created = Read(agreement.Coalition, agreement.Id, appended.Reading);
        // The title may have been worded anew since; all else tells one agreement from another.
        bool isSame = created is not null && created with { Title = agreement.Title } == agreement;
        return isSame ? created! : new AlreadyThere($"agreement '{agreement.Id}' made from another template, in another language or with another parent");
    }

    static RecordEvent EventOf(Agreement agreement, Participant by) => new()
    {
        Actor = by.Actor,
        Kind = EventKind.Created,
        Details = RecordDetails.Of(new JsonObject
        {
            [TemplateDetail] = agreement.Template,
            [MarkDetail] = agreement.Mark.Length == 0 ? null : agreement.Mark,
            [TitleDetail] = agreement.Title,
            [LanguageDetail] = agreement.Language,
            [ParentDetail] = agreement.Parent?.Agreement.Value,
            [RelationDetail] = agreement.Parent?.Relation.Word(),
            [PartnerDetail] = agreement.Parent?.Partner?.Value,
        }),
    };

    // A record that begins with anything else is no agreement of ours to draft, such as one that was filed after it was signed on paper.
    static Agreement? Read(CoalitionId coalition, AgreementId id, RecordReading reading)
    {
        if (reading.Lines is not [{ } first, ..] || first.Details.Text(TemplateDetail) is not { } template)
            return null;
        return new Agreement
        {
            Coalition = coalition,
            Id = id,
            Template = template,
            Mark = first.Details.Text(MarkDetail) ?? "",
            Title = first.Details.Text(TitleDetail) ?? id.Value,
            Language = first.Details.Text(LanguageDetail) ?? "en",
            Parent = ParentOf(first.Details),
        };
    }

    static AgreementParent? ParentOf(RecordDetails details)
        => AgreementId.TryParse(details.Text(ParentDetail), out var parent) && AgreementRelations.Parse(details.Text(RelationDetail)) is { } relation
            ? new(parent, relation, PartnerId.TryParse(details.Text(PartnerDetail), out var partner) ? partner : null)
            : null;
}
