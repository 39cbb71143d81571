using System.Text;
using System.Text.Json.Nodes;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using MouForge.Documents.Rendering;
using MouForge.Tests.Coalitions;
using MouForge.Tests.Content;
using MouForge.Versions;

namespace MouForge.Tests.Versions;

/// <summary>The memorandum of the rural sample in a store in memory, and the operations on its versions.</summary>
sealed class SampleVersions
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    static readonly VersionDrafting Drafting = new(TemplateContent.Library, [new PlainRenderer(OutputFormat.Word), new PlainRenderer(OutputFormat.Pdf)]);

    public SampleVersions(SampleCoalition coalition)
    {
        Coalition = coalition;
        Agreements = new AgreementStore(coalition.Log);
        Versions = new VersionStore(coalition.Store);
        var log = new VersionLog(coalition.Log, coalition.Store);
        Publish = new PublishVersion(coalition.Coalitions, Versions, Drafting, log, coalition.Clock);
        Decide = new DecideNote(Versions, log);
        Lock = new MakeExecutionVersion(Versions, Drafting, log, coalition.Clock);
    }

    public static Agreement Mou => new()
    {
        Coalition = SampleCoalition.Id,
        Id = AgreementId.Parse("mou"),
        Template = "mou",
        Title = "Memorandum of Understanding",
        Language = "en",
    };

    public static AgreementBlobs Names => Mou.Blobs;

    public SampleCoalition Coalition { get; }

    public AgreementStore Agreements { get; }

    public VersionStore Versions { get; }

    public PublishVersion Publish { get; }

    public DecideNote Decide { get; }

    public MakeExecutionVersion Lock { get; }

    /// <summary>The sample with every answer that locking needs, changed as a test wants it.</summary>
    public static async Task<SampleVersions> LoadedAsync(Action<JsonObject>? change = null) => new(await SampleCoalition.LoadedAsync(file =>
    {
        foreach (var partner in file["partners"]!.AsArray())
            partner!["intake"] = new JsonArray(new JsonObject { ["step"] = "call the office line" });
        file["documents"]!["mou"]!["measures"] = new JsonArray(new JsonObject { ["goal"] = "Safe help", ["measure"] = "people helped, as totals" });
        change?.Invoke(file);
    }));

    /// <summary>Publishes the memorandum; there must be nothing against it.</summary>
    public async Task<PublishedVersion> PublishAsync(DateOnly? asOf = null)
    {
        (await Agreements.CreateAsync(Mou, SampleCoalition.Lead)).Failure.ShouldBeNull();
        var outcome = await Publish.RunAsync(new(Mou, asOf ?? Day, SampleCoalition.Lead));
        outcome.Failure.ShouldBeNull();
        return outcome.Value!;
    }

    /// <summary>Has counsel confirm every note of a version.</summary>
    public async Task ConfirmNotesAsync(DocumentVersion version)
    {
        foreach (string note in version.Notes.Select(note => note.Id).Distinct())
            (await Decide.RunAsync(new(Mou, version.Number, note, "Ada Counsel", false, SampleCoalition.Lead))).Failure.ShouldBeNull();
    }

    public Task<Outcome<DocumentVersion>> LockAsync(int version) => Lock.RunAsync(new(Mou, version, SampleCoalition.Lead));

    public async Task<string> TextAsync(DocumentVersion version, string file) => Encoding.UTF8.GetString((await Versions.ReadAsync(Names, version, file))!.Value.Span);

    public async Task<IReadOnlyList<RecordLine>> LinesAsync() => (await Coalition.Log.ReadAsync(Names.Record)).Lines;
}
