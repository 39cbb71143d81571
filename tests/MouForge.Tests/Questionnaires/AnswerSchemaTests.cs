using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MouForge.Questionnaires;
using MouForge.Tests.Content;
using MouForge.Tests.Drafting.Snapshots;
using MouForge.Tests.Shared;
using MouForge.Tests.Templates;

namespace MouForge.Tests.Questionnaires;

public sealed class AnswerSchemaTests
{
    /// <summary>Problems that a schema can see.</summary>
    static readonly HashSet<string> SchemaProblems =
        [AnswerCodes.WrongType, AnswerCodes.Needed, AnswerCodes.UnknownId, AnswerCodes.NoSuchDate, AnswerCodes.OutOfRange];

    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly JsonObject Small = AnswerSchema.Write(SmallFolder.Library.Questions, "memo", "Answers for a memo", "en");

    [Fact]
    public void Write_SamplesOfTheMou_AreValid()
    {
        var schema = AnswerSchema.Write(TemplateContent.Library.Questions, "mou", "Answers", "en");

        JsonSchemaCheck.Errors(schema, Samples.Names.Select(SampleText)).ShouldAllBe(error => error == null);
    }

    /// <summary>Schema and reader are two tellings of one thing: whatever is put in place of an answer, both refuse it or both take it.</summary>
    [Fact]
    public void Write_AnyValueAnywhere_IsRefusedWhereTheReaderRefusesIt()
    {
        string[] values =
        [
            "true", "3", "-1", "2.5", "400", "1e13", "\"\"", "\"yearly\"", "\"p1\"", "\"SV-01\"", "\"SV-09\"", "\"2026-02-28\"", "\"2026-02-30\"", "\"soon\"", "{}",
            "[]", "[\"minors\"]", "[\"SV-01\"]", "[\"SV-09\"]", "[3]", "[{}]", "[{ \"goal\": \"x\", \"by\": \"2026-02-30\" }]", "[{ \"service\": \"SV-09\" }]",
            "{ \"name\": \"Ann\" }", "{ \"name\": 3 }", "{ \"area\": \"x\", \"targets\": { \"rooms\": \"x\" } }", "{ \"targets\": 3 }",
        ];
        string[] coalition = ["name", "mission", "meet", "quorum", "focus", "gaps", "seen", "founded", "days", "hours", "votes", "goals", "notes", "speaker", "hotel", "unknown"];
        string[] partner = ["legal_name", "types", "level", "location_secret", "funds", "offers", "release_days", "signatory", "cover"];
        string[] top = ["coalition", "partners", "documents", "invited_not_signing", "expected", "unknown"];
        var files = (from value in values
                     from file in coalition.Select(key => File(value, "coalition", key))
                         .Concat(partner.Select(key => File(value, "partners", key)))
                         .Concat(top.Select(key => File(value, key, null)))
                     select file).ToList();

        var errors = JsonSchemaCheck.Errors(Small, files);

        for (int i = 0; i < files.Count; i++)
        {
            var problems = FileText.Read(files[i]).Problems.Where(problem => SchemaProblems.Contains(problem.Code)).ToList();
            (errors[i] is not null).ShouldBe(problems.Count > 0, $"{files[i]}\nschema: {errors[i]}\nreader: {string.Join('\n', problems)}");
        }
    }

    [Fact]
    public void Write_Small_IsTheSchemaExpected() => Snapshot.Match(Small.ToJsonString(Readable) + "\n", "AnswerSchema");

    [Fact]
    public void Write_UnknownTemplate_Throws()
        => Should.Throw<KeyNotFoundException>(() => AnswerSchema.Write(SmallFolder.Library.Questions, "roi", "Answers", "en"));

    static string SampleText(string name) => System.IO.File.ReadAllText(Repository.PathOf("templates", "mou", "samples", $"{name}.answers.json"));

    /// <summary>A sound file with one value put in place of an answer, or of a whole part.</summary>
    static string File(string value, string part, string? key)
    {
        var file = JsonNode.Parse(new FileText().Coalition("\"meet\": \"yearly\"").Partner().ToString())!.AsObject();
        if (key is null)
            file[part] = JsonNode.Parse(value);
        else if (part == "partners")
            file[part]![0]![key] = JsonNode.Parse(value);
        else
            file[part]![key] = JsonNode.Parse(value);
        return file.ToJsonString();
    }
}
