using System.Text.Json.Nodes;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using MouForge.Signing;
using MouForge.Signing.Locking;
using MouForge.Versions;

namespace MouForge.Samples;

/// <summary>What happens to one sample coalition: its answers come in, documents are published, one is locked and signed.</summary>
sealed class SampleStory(SampleStore store, CoalitionId coalition, JsonObject file)
{
    static readonly string[] Offices = ["rep", "alternate", "signatory"];

    readonly byte[] _file = SampleAnswers.Bytes(file);
    readonly List<SampleAgreement> _agreements = [];

    /// <summary>What was made, in the order it was.</summary>
    public IReadOnlyList<SampleAgreement> Agreements => _agreements;

    /// <summary>The agency that leads.</summary>
    public string Lead => file["coalition"]!["lead_partner"]!.GetValue<string>();

    /// <summary>The lead as records name it.</summary>
    public static RecordActor LeadActor { get; } = new(ActorRole.Lead, PersonId.Numbered(1).Value);

    /// <summary>Brings in the answers and the people.</summary>
    public async Task BeginAsync()
    {
        SampleStore.Done(await store.Import.RunAsync(new(coalition, _file)));
        await AddAsync(Lead, Partner(Lead)["rep"], [PersonRole.Lead, PersonRole.Representative]);
        foreach (var partner in file["partners"]!.AsArray())
        {
            string id = partner!["partner_id"]!.GetValue<string>();
            foreach (string office in Offices.Where(office => office != "rep" || id != Lead))
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
            SampleStore.Done(await store.Decide.RunAsync(new(agreement, version.Number, note, "Ada Quillfeather, counsel to the coalition", false, Participant.System)));
        var locked = SampleStore.Done(await store.Lock.RunAsync(new(agreement, version.Number, Participant.System)));
        var envelope = SampleStore.Done(await new LockVersion(store.Envelopes).RunAsync(new(agreement.Blobs.Record, LeadActor, VersionForSigning.Of(locked))));
        return new SampleSigning(store, agreement, envelope.Locked!, file);
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
        SampleStore.Done(await store.People.RunAsync(new(coalition, new Person
        {
            Id = PersonId.Numbered(1),
            Name = name.GetValue<string>(),
            Title = Text(person, "title"),
            Email = Text(person, "email"),
            Phone = Text(person, "phone"),
            Partner = PartnerId.Parse(partner),
            Roles = roles,
        }, Participant.System)));
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
