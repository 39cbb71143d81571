using System.Text.Json;
using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Templates;

namespace MouForge.SampleCoalitions;

/// <summary>The answer files of the sample coalitions, with what they leave open and locking needs.</summary>
sealed class SampleAnswers(TemplateLibrary library)
{
    const string Ending = ".answers.json";

    /// <summary>A sample of the memorandum as it is.</summary>
    /// <exception cref="IOException">The template folder has no such sample.</exception>
    public JsonObject Read(string name)
    {
        string file = library.Find("mou")?.Samples.FirstOrDefault(sample => Path.GetFileName(sample) == name + Ending)
            ?? throw new FileNotFoundException($"The template folder has no sample '{name}' of the memorandum, so there is nothing to show.");
        return JsonNode.Parse(File.ReadAllBytes(file))!.AsObject();
    }

    /// <summary>A sample with the answers that its coalition gave before the text was locked.</summary>
    /// <param name="name">The sample.</param>
    /// <param name="months">How long its memorandum lasts.</param>
    public JsonObject Completed(string name, int months)
    {
        var file = Read(name);
        foreach (var partner in file["partners"]!.AsArray().Select(partner => partner!.AsObject()))
            partner.TryAdd("intake", new JsonArray(Step("call the office line", "same day"), Step("meet where the person feels safe", "within three days")));
        var mou = file["documents"]!["mou"]!.AsObject();
        mou.TryAdd("measures", new JsonArray(new JsonObject { ["goal"] = "Safe help close to home", ["measure"] = "people helped, as a total" }));
        mou["months"] = months;
        return file;
    }

    /// <summary>The file's bytes.</summary>
    public static byte[] Bytes(JsonObject file) => JsonSerializer.SerializeToUtf8Bytes(file, RecordJson.Options);

    static JsonObject Step(string step, string time) => new() { ["step"] = step, ["time"] = time };
}
