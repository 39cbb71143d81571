using System.Text.Json.Nodes;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using MouForge.Signing;
using MouForge.Signing.Locking;
using MouForge.Versions;

namespace MouForge.SampleCoalitions;

/// <summary>What happens to one sample coalition: its answers come in, documents are published, one is locked and signed.</summary>
sealed class SampleStory(SampleStore store, CoalitionId coalition, JsonObject file)
{
    static readonly string[] Offices = ["rep", "alternate", "signatory"];

    readonly byte[] _file = SampleAnswers.Bytes(file);
    readonly List<SampleAgreement> _agreements = [];
    readonly Dictionary<string, string> _signatories = new(StringComparer.Ordinal);

    /// <summary>What was made, in the order it was.</summary>
    public IReadOnlyList<SampleAgreement> Agreements => _agreements;

    /// <summary>The lead as records name it: the first person of the coalition.</summary>
    public static RecordActor LeadActor { get; } = new(ActorRole.Lead, PersonId.Numbered(1).Value);

    string LeadPartner => file["coalition"]!["lead_partner"]!.GetValue<string>();

    Participant Lead => new(LeadActor, PartnerId.Parse(LeadPartner));

    /// <summary>Brings in the answers and the people.</summary>
    public async Task BeginAsync()
    {
        SampleStore.Done(await store.Import.RunAsync(new(coalition, _file)));
        await AddAsync(LeadPartner, Partner(LeadPartner)["rep"], [PersonRole.Lead, PersonRole.Representative]);
        foreach (var partner in file["partners"]!.AsArray())
        {
            string id = partner!["partner_id"]!.GetValue<string>();
            foreach (string office in Offices.Where(office => office != "rep" || id != LeadPartner))
                await AddAsync(id, partner[office], [RoleOf(office)]);
        }
    }

    /// <summary>Publishes a document's first version.</summary>
    public async Task<DocumentVersion> PublishAsync(string template)
    {
        var result = SampleStore.Done(await store.Publish.RunAsync(new(store.Library.Find(template)!, _file, store.Today)));
        _agreements.Add(new SampleAgreement(coalition, result.Agreement.Id, result.Published.Version.Title, "draft"));
        return result.Published.Version;
    }

    /// <summary>Has counsel confirm every note of the memorandum, locks it, and gives what its signing needs.</summary>
    public async Task<SampleSigning> LockAsync()
    {
        var version = await PublishAsync("mou");
        var agreement = await store.Agreements.FindAsync(coalition, AgreementId.Parse("mou")) ?? throw new InvalidOperationException("The memorandum was published a moment ago.");
        foreach (string note in version.Notes.Select(note => note.Id).Distinct())
            SampleStore.Done(await store.Decide.RunAsync(new(agreement, version.Number, note, "Ada Quillfeather, counsel to the coalition", false, Lead)));
        var locked = SampleStore.Done(await store.Lock.RunAsync(new(agreement, version.Number, Lead)));
        var envelope = SampleStore.Done(await new LockVersion(store.Envelopes).RunAsync(new(agreement.Blobs.Record, LeadActor, VersionForSigning.Of(locked))));
        return new SampleSigning(store, agreement, envelope.Locked!, new SampleSignatories(file, _signatories));
    }

    /// <summary>Says what became of the memorandum.</summary>
    public async Task CloseAsync(DateOnly day)
    {
        var envelope = await store.Envelopes.ReadAsync(new AgreementBlobs(coalition, AgreementId.Parse("mou")).Record);
        string state = envelope.ExpiryDate is { } last && last < day ? "lapsed" : StatusText.Of(envelope.Status);
        int index = _agreements.FindIndex(agreement => agreement.Id.Value == "mou");
        _agreements[index] = _agreements[index] with { State = state };
    }

    async Task AddAsync(string partner, JsonNode? person, IReadOnlyList<PersonRole> roles)
    {
        if (person?["name"] is not { } name)
            return;
        var saved = SampleStore.Done(await store.People.RunAsync(new(coalition, new Person
        {
            Id = PersonId.Numbered(1),
            Name = name.GetValue<string>(),
            Title = Text(person, "title"),
            Email = Text(person, "email"),
            Phone = Text(person, "phone"),
            Partner = PartnerId.Parse(partner),
            Roles = roles,
        }, Participant.System)));
        if (roles.Contains(PersonRole.Signatory))
            _signatories[partner] = saved.Id.Value;
    }

    JsonNode Partner(string id) => file["partners"]!.AsArray().First(partner => partner!["partner_id"]!.GetValue<string>() == id)!;

    static PersonRole RoleOf(string office) => office switch
    {
        "signatory" => PersonRole.Signatory,
        "alternate" => PersonRole.Alternate,
        _ => PersonRole.Representative,
    };

    static string Text(JsonNode person, string key) => person[key]?.GetValue<string>() ?? "";
}
