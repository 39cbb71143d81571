using System.Text;
using MouForge.Questionnaires;

namespace MouForge.Tests.Content;

/// <summary>A small answer file, built up in a test: JSON members are given as they stand between the braces.</summary>
sealed class SmallFile
{
    readonly List<string> _partners = [];
    public string ShortName { get; init; } = "TC";

    string _coalition = "";
    readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal) { ["mou"] = "" };

    public SmallFile Coalition(string members)
    {
        _coalition = members;
        return this;
    }

    public SmallFile Mou(string members) => Document("mou", members);

    public SmallFile Document(string template, string members)
    {
        _documents[template] = members;
        return this;
    }

    public SmallFile Partner(string id, string members = "", string types = "\"PT-44\"", string level = "signing member")
    {
        string needed = $$"""{ "partner_id": "{{id}}", "legal_name": "Agency {{id}}", "types": [{{types}}], "level": "{{level}}" """;
        _partners.Add(members.Length == 0 ? $"{needed} }}" : $"{needed}, {members} }}");
        return this;
    }

    public AnswerReading Reading()
    {
        string coalition = """ "name": "Test Coalition", "short_name": "__" """.Replace("__", ShortName, StringComparison.Ordinal) + (_coalition.Length == 0 ? "" : $", {_coalition}");
        string json = $$"""{ "coalition": { {{coalition}} }, "partners": [{{string.Join(",", _partners)}}], "documents": { {{string.Join(", ", _documents.Select(document => $$""" "{{document.Key}}": { {{document.Value}} } """))}} } }""";
        return new AnswerFileReader(TemplateContent.Library.Questions).Read(Encoding.UTF8.GetBytes(json));
    }

    public AnswerSet Answers()
    {
        var reading = Reading();
        return reading.Answers ?? throw new InvalidOperationException(string.Join('\n', reading.Problems.Concat(reading.Refusals)));
    }
}
