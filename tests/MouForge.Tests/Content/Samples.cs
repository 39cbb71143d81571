using System.Text.Json.Nodes;
using MouForge.Questionnaires;
using MouForge.Tests.Shared;

namespace MouForge.Tests.Content;

/// <summary>The sample answer files of the memorandum.</summary>
static class Samples
{
    const string Ending = ".answers.json";

    public static IEnumerable<string> Names
        => Directory.EnumerateFiles(Repository.PathOf("templates", "mou", "samples"), $"*{Ending}").Select(file => Path.GetFileName(file)[..^Ending.Length]).Order(StringComparer.Ordinal);

    public static AnswerReading Read(string name) => new AnswerFileReader(TemplateContent.Library.Questions).Read(Bytes(name));

    public static AnswerSet Answers(string name)
    {
        var reading = Read(name);
        return reading.Answers ?? throw new InvalidOperationException(string.Join('\n', reading.Problems.Concat(reading.Refusals)));
    }

    public static JsonObject Expected(string name) => JsonNode.Parse(Bytes(name))!["expected"]!.AsObject();

    static byte[] Bytes(string name) => File.ReadAllBytes(Repository.PathOf("templates", "mou", "samples", name + Ending));
}
