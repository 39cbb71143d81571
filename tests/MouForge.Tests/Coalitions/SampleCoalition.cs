using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using MouForge.Questionnaires;
using MouForge.Tests.AuditTrail;
using MouForge.Tests.Blobs;
using MouForge.Tests.Content;
using MouForge.Tests.Shared;

namespace MouForge.Tests.Coalitions;

/// <summary>The four agencies of the rural sample in a store in memory, and the operations on them.</summary>
sealed class SampleCoalition
{
    public static readonly CoalitionId Id = CoalitionId.Parse("svatc");
    public static readonly PartnerId Sheriff = PartnerId.Parse("p1");
    public static readonly PartnerId Shelter = PartnerId.Parse("p2");
    public static readonly PartnerId Clinic = PartnerId.Parse("p3");

    public static readonly Participant Lead = new(new RecordActor(ActorRole.Lead, "pe_1"), Clinic);
    public static readonly Participant SheriffsOffice = new(new RecordActor(ActorRole.Representative, "pe_2"), Sheriff);
    public static readonly Participant ShelterStaff = new(new RecordActor(ActorRole.Representative, "pe_3"), Shelter);

    public SampleCoalition()
    {
        Log = new AuditLog(Store, Clock, new CountingRandom());
        Coalitions = new CoalitionStore(Store, Log, Questions);
        Save = new SavePartnerAnswers(Coalitions, Clock);
        Type = new TypePaperAnswers(Coalitions, Clock);
        Confirm = new ConfirmPaperAnswers(Coalitions, Clock);
    }

    public static QuestionSet Questions => TemplateContent.Library.Questions;

    public MemoryBlobStore Store { get; } = new();

    public SetClock Clock { get; } = new();

    public AuditLog Log { get; }

    public CoalitionStore Coalitions { get; }

    public SavePartnerAnswers Save { get; }

    public TypePaperAnswers Type { get; }

    public ConfirmPaperAnswers Confirm { get; }

    public static JsonObject File() => JsonNode.Parse(System.IO.File.ReadAllBytes(Repository.PathOf("templates", "mou", "samples", "rural-4-partners.answers.json")))!.AsObject();

    public static byte[] Bytes(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString());

    /// <summary>The coalition with the sample's answers, changed as a test wants them.</summary>
    public static async Task<SampleCoalition> LoadedAsync(Action<JsonObject>? change = null)
    {
        var sample = new SampleCoalition();
        await sample.ImportAsync(change);
        return sample;
    }

    public async Task<CoalitionAnswers> ImportAsync(Action<JsonObject>? change = null)
    {
        var file = File();
        change?.Invoke(file);
        var imported = await new ImportAnswerFile(Coalitions, Clock).RunAsync(new(Id, Bytes(file)));
        imported.Failure.ShouldBeNull();
        return imported.Value!;
    }

    /// <summary>The current answers of an agency.</summary>
    public async Task<AnswerState> StateAsync(PartnerId partner) => (await Coalitions.FindAsync(Id))!.Find(partner)!.State;

    /// <summary>The current answers of an agency with some answers put in.</summary>
    public async Task<byte[]> ChangedAsync(PartnerId partner, params IReadOnlyList<(string Key, JsonNode? Answer)> changes)
    {
        var answers = JsonObject.Create((await StateAsync(partner)).Answers)!;
        foreach (var (key, answer) in changes)
            answers[key] = answer;
        return Bytes(answers);
    }

    public async Task<Outcome<SavedAnswers>> SaveAsync(PartnerId partner, int basedOn, Participant by, params IReadOnlyList<(string Key, JsonNode? Answer)> changes)
        => await Save.RunAsync(new(Id, partner, basedOn, await ChangedAsync(partner, changes), by));

    public async Task<IReadOnlyList<RecordLine>> LinesAsync() => (await Log.ReadAsync(new CoalitionBlobs(Id).Record)).Lines;

    public static string? TextOf(JsonElement answers, string key) => answers.TryGetProperty(key, out var value) ? value.ToString() : null;
}
