using System.Text;
using MouForge.Questionnaires;
using MouForge.Tests.Templates;

namespace MouForge.Tests.Questionnaires;

/// <summary>An answer file for the small template folder, built up in a test: members are given as they stand between the braces.</summary>
sealed class FileText
{
    readonly List<string> _partners = [];
    string _coalition = "";
    string _memo = "";
    string _rest = "";

    public FileText Coalition(string members)
    {
        _coalition = Joined(_coalition, members);
        return this;
    }

    public FileText Memo(string members)
    {
        _memo = Joined(_memo, members);
        return this;
    }

    /// <summary>Members at the top of the file.</summary>
    public FileText Rest(string members)
    {
        _rest = Joined(_rest, members);
        return this;
    }

    public FileText Partner(string id = "p1", string members = "", string types = "[\"PT-02\"]", string level = "signing member")
    {
        string needed = $$"""
            "partner_id": "{{id}}", "legal_name": "Agency {{id}}", "types": {{types}}, "level": "{{level}}", "signatory": "Ann"
            """;
        _partners.Add($"{{ {Joined(needed, members)} }}");
        return this;
    }

    public AnswerReading Reading() => Read(ToString());

    public AnswerSet Answers()
    {
        var reading = Reading();
        return reading.Answers ?? throw new InvalidOperationException(string.Join('\n', reading.Problems.Concat(reading.Refusals)));
    }

    public static AnswerReading Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static AnswerReading Read(byte[] json) => new AnswerFileReader(SmallFolder.Library.Questions).Read(json);

    public override string ToString()
    {
        string coalition = Joined(""" "name": "Test Coalition", "short_name": "TC" """, _coalition);
        string file = $$""" "coalition": { {{coalition}} }, "partners": [{{string.Join(", ", _partners)}}], "documents": { "memo": { {{_memo}} } } """;
        return $"{{ {Joined(file, _rest)} }}";
    }

    static string Joined(string members, string more) => members.Length == 0 || more.Length == 0 ? members + more : $"{members}, {more}";
}
