using System.Text;
using MouForge.Questionnaires;

namespace MouForge.Tests.Questionnaires;

/// <summary>What makes a file unusable: each problem with its path, all at once.</summary>
public sealed class AnswerProblemTests
{
    static IReadOnlyList<string> Lines(IReadOnlyList<AnswerFinding> findings) => [.. findings.Select(finding => $"{finding.Path} {finding.Code}: {finding.Message}")];

    static IReadOnlyList<string> Problems(FileText file)
    {
        var reading = file.Reading();
        reading.Answers.ShouldBeNull();
        return Lines(reading.Problems);
    }

    [Theory]
    [InlineData("\"mission\": 3", "coalition.mission wrong_type: Here stands a number; it must be a text in quotation marks.")]
    [InlineData("\"mission\": [\"a\"]", "coalition.mission wrong_type: Here stands a list; it must be a text in quotation marks.")]
    [InlineData("\"meet\": true", "coalition.meet wrong_type: Here stands true or false; it must be one of the offered answers, in quotation marks.")]
    [InlineData("\"meet\": 2", "coalition.meet wrong_type: Here stands a number; it must be one of the offered answers, in quotation marks.")]
    [InlineData("\"focus\": { }", "coalition.focus wrong_type: Here stands a group in braces; it must be a list of texts.")]
    [InlineData("\"focus\": [\"minors\", 3]", "coalition.focus[1] wrong_type: Here stands a number; it must be one of the offered answers, in quotation marks.")]
    [InlineData("\"founded\": 2020", "coalition.founded wrong_type: Here stands a number; it must be a date in quotation marks, such as \"2026-02-10\".")]
    [InlineData("\"days\": \"14\"", "coalition.days wrong_type: Here stands a text; it must be a number without quotation marks.")]
    [InlineData("\"votes\": \"yes\"", "coalition.votes wrong_type: Here stands a text; it must be true or false, without quotation marks.")]
    [InlineData("\"votes\": 1", "coalition.votes wrong_type: Here stands a number; it must be true or false, without quotation marks.")]
    [InlineData("\"goals\": \"Train\"", "coalition.goals wrong_type: Here stands a text; it must be a list of entries in braces.")]
    [InlineData("\"goals\": [\"Train\"]", "coalition.goals[0] wrong_type: Here stands a text; it must be an entry in braces with goal, by, part.")]
    [InlineData("\"goals\": [{ \"goal\": 1 }]", "coalition.goals[0].goal wrong_type: Here stands a number; it must be a text in quotation marks.")]
    [InlineData("\"notes\": \"One\"", "coalition.notes wrong_type: Here stands a text; it must be a list of texts.")]
    [InlineData("\"notes\": [[\"One\"]]", "coalition.notes[0] wrong_type: Here stands a list; it must be a text in quotation marks.")]
    [InlineData("\"speaker\": 5", "coalition.speaker wrong_type: Here stands a number; it must be a person in braces with name, title, email and phone, or the name alone.")]
    [InlineData("\"speaker\": { \"email\": 5 }", "coalition.speaker.email wrong_type: Here stands a number; it must be a text in quotation marks.")]
    [InlineData("\"lead\": 1", "coalition.lead wrong_type: Here stands a number; it must be the partner_id of an agency of this file, in quotation marks.")]
    [InlineData("\"hotel\": \"North\"", "coalition.hotel wrong_type: Here stands a text; it must be a group in braces with area, targets.rooms.")]
    [InlineData("\"hotel\": { \"targets\": [] }", "coalition.hotel.targets wrong_type: Here stands a list; it must be a group in braces with rooms.")]
    [InlineData("\"gaps\": [\"SV-01\", \"SV-1\"]", "coalition.gaps[1] unknown_id: 'SV-1' is no id of the catalog services; did you mean 'SV-01'?")]
    [InlineData("\"seen\": [\"SV-77\"]", "coalition.seen[0] unknown_id: 'SV-77' is no id of the catalog services.")]
    [InlineData("\"lead\": \"p11\"", "coalition.lead unknown_partner: 'p11' is no partner_id of this file; did you mean 'p1'?")]
    [InlineData("\"lead\": \"Hearthstone\"", "coalition.lead unknown_partner: 'Hearthstone' is no partner_id of this file.")]
    [InlineData("\"founded\": \"2026-02-30\"", "coalition.founded no_such_date: There is no day '2026-02-30' in the calendar.")]
    [InlineData("\"founded\": \"0000-01-01\"", "coalition.founded no_such_date: There is no day '0000-01-01' in the calendar.")]
    [InlineData("\"days\": 0", "coalition.days out_of_range: This must be a whole number from 1 to 365.")]
    [InlineData("\"days\": 366", "coalition.days out_of_range: This must be a whole number from 1 to 365.")]
    [InlineData("\"days\": 1.5", "coalition.days out_of_range: This must be a whole number from 1 to 365.")]
    [InlineData("\"days\": 1e400", "coalition.days out_of_range: This must be a whole number from 1 to 365.")]
    [InlineData("\"quorum\": 1e13", "coalition.quorum out_of_range: This must be a number from -1000000000000 to 1000000000000.")]
    [InlineData("\"hours\": 1e13", "coalition.hours out_of_range: This must be a number from -1000000000000 to 1000000000000.")]
    [InlineData("\"mission\": \"a\\u0000b\"", "coalition.mission control_character: This text holds a control character (U+0000). Delete it or type the text again.")]
    [InlineData("\"mission\": \"a\\u0007\"", "coalition.mission control_character: This text holds a control character (U+0007). Delete it or type the text again.")]
    [InlineData("\"mission\": \"a\\u0085\"", "coalition.mission control_character: This text holds a control character (U+0085). Delete it or type the text again.")]
    [InlineData("\"mission\": \"a\\ue000\"", "coalition.mission control_character: This text holds a private-use character, which has no meaning outside one program (U+E000). Delete it or type the text again.")]
    [InlineData("\"mission\": \"a\\udb80\\udc00\"", "coalition.mission control_character: This text holds a private-use character, which has no meaning outside one program (U+F0000). Delete it or type the text again.")]
    [InlineData("\"mission\": \"a\\uffff\"", "coalition.mission control_character: This text holds a code that is no character (U+FFFF). Delete it or type the text again.")]
    [InlineData("\"mission\": \"a\\u202e\"", "coalition.mission control_character: This text holds an invisible sign that turns the direction of text (U+202E). Delete it or type the text again.")]
    [InlineData("\"mission\": \"a\\ud800\"", "coalition.mission control_character: This text holds half a character (a single surrogate such as \\ud800). Type the character again.")]
    [InlineData("\"goals\": [{ \"goal\": \"a\\u0001\" }]", "coalition.goals[0].goal control_character: This text holds a control character (U+0001). Delete it or type the text again.")]
    [InlineData("\"meet\": \"yearly\", \"meet\": \"monthly\"", "coalition.meet duplicate_key: This key stands twice in one group; delete one of them.")]
    [InlineData("\"short_name\": \"X\"", "coalition.short_name duplicate_key: This key stands twice in one group; delete one of them.")]
    public void Read_OddAnswerOfTheCoalition_IsNamed(string member, string problem)
        => Problems(new FileText().Coalition(member).Partner()).ShouldBe([problem]);

    [Theory]
    [InlineData("\"coalition\": { \"name\": \"A\" }", "coalition.short_name needed: The coalition's short name is always needed; a few letters are enough.")]
    [InlineData("\"coalition\": { \"name\": \"  \", \"short_name\": \"A\" }", "coalition.name needed: The coalition's name is always needed.")]
    [InlineData("\"coalition\": [], \"partners\": []", "coalition wrong_type: Here stands a list; it must be a group in braces with the coalition's answers.|coalition.name needed: The coalition's name is always needed.|coalition.short_name needed: The coalition's short name is always needed; a few letters are enough.")]
    [InlineData("\"coalition\": { \"name\": 3, \"short_name\": \"A\" }", "coalition.name wrong_type: Here stands a number; it must be a text in quotation marks.")]
    [InlineData("\"coalition\": { \"name\": \"A\", \"short_name\": \"A\" }, \"partners\": { }", "partners wrong_type: Here stands a group in braces; it must be a list of agencies.")]
    [InlineData("\"coalition\": { \"name\": \"A\", \"short_name\": \"A\" }, \"partners\": [3]", "partners[0] wrong_type: Here stands a number; it must be a group in braces with an agency's answers.")]
    [InlineData("\"coalition\": { \"name\": \"A\", \"short_name\": \"A\" }, \"documents\": []", "documents wrong_type: Here stands a list; it must be a group in braces with one entry for each document.")]
    [InlineData("\"coalition\": { \"name\": \"A\", \"short_name\": \"A\" }, \"documents\": { \"memo\": 3 }", "documents.memo wrong_type: Here stands a number; it must be a group in braces with the document's answers.")]
    [InlineData("\"coalition\": { \"name\": \"A\", \"short_name\": \"A\" }, \"invited_not_signing\": { }", "invited_not_signing wrong_type: Here stands a group in braces; it must be a list of entries in braces.")]
    [InlineData("\"coalition\": { \"name\": \"A\", \"short_name\": \"A\" }, \"invited_not_signing\": [{ \"name\": \"B\", \"type\": \"PT-99\" }]", "invited_not_signing[0].type unknown_id: 'PT-99' is no id of the catalog partner-types.")]
    public void Read_OddFile_IsNamed(string members, string problems)
        => Lines(FileText.Read($"{{ {members} }}").Problems).ShouldBe(problems.Split('|'));

    [Fact]
    public void Read_AgencyWithoutNeededAnswers_NamesEach()
    {
        string file = """{ "coalition": { "name": "A", "short_name": "A" }, "partners": [{ "types": [] }] }""";

        FileText.Read(file).Problems.Select(problem => $"{problem.Path} {problem.Code}")
            .ShouldBe(["partners[0].partner_id needed", "partners[0].legal_name needed", "partners[0].types needed", "partners[0].level needed"]);
    }

    [Fact]
    public void Read_TwoAgenciesWithOneId_NamesTheSecond()
        => Problems(new FileText().Partner("p1").Partner("p2").Partner("p1"))
            .ShouldBe(["partners[2].partner_id duplicate_partner: The agency in partners[0] has this partner_id already; each needs its own."]);

    [Fact]
    public void Read_OddAnswersOfAnAgency_NameThePath()
        => Problems(new FileText().Partner().Partner("p2", """ "signatory": { "email": 3 }, "offers": [{ "service": "SV-01" }, { "service": "XX" }] """.Replace("\"signatory\"", "\"limits\": null, \"x\"", StringComparison.Ordinal)))
            .ShouldBe(["partners[1].offers[1].service unknown_id: 'XX' is no id of the catalog services."]);

    [Fact]
    public void Read_ReferenceInAChoice_ToNobody_IsAProblem()
        => Problems(new FileText().Partner().Memo(""" "cores": ["p1", "p9"] """))
            .ShouldBe(["documents.memo.cores[1] unknown_partner: 'p9' is no partner_id of this file."]);

    [Fact]
    public void Read_SeveralProblems_AreNamedAtOnceInFileOrder()
        => Problems(new FileText().Coalition(""" "days": "x", "votes": 3 """).Partner("p1", """ "release_days": 0 """).Memo(""" "kind": 1 """))
            .Select(line => line.Split(' ')[0]).ShouldBe(["coalition.days", "coalition.votes", "partners[0].release_days", "documents.memo.kind"]);

    [Theory]
    [InlineData("", "not_json: The file is empty. It must hold a JSON object with coalition, partners and documents.")]
    [InlineData(" \n", "not_json: The file is empty. It must hold a JSON object with coalition, partners and documents.")]
    [InlineData("[]", "wrong_type: The file holds a list; it must be a group in braces with coalition, partners and documents.")]
    [InlineData("3", "wrong_type: The file holds a number; it must be a group in braces with coalition, partners and documents.")]
    [InlineData("null", "wrong_type: The file holds nothing; it must be a group in braces with coalition, partners and documents.")]
    public void Read_NoAnswerFile_SaysWhatItIs(string json, string problem)
    {
        var reading = FileText.Read(json);

        reading.Answers.ShouldBeNull();
        Lines(reading.Problems).ShouldBe([$" {problem}"]);
    }

    [Theory]
    [InlineData("{\n \"a\": ,\n}", "line 2, byte 7")]
    [InlineData("{ 'a': 1 }", "line 1, byte 3")]
    [InlineData("{ \"a\": 1 } x", "line 1, byte 12")]
    [InlineData("{ \"a\": 1, }", "line 1, byte 11")]
    [InlineData("{ \"a\": 1 // note\n}", "line 1, byte 10")]
    [InlineData("{ \"a\": \"b\nc\" }", "line 1, byte 10")]
    [InlineData("hello", "line 1, byte 1")]
    [InlineData("{", "line 1, byte 2")]
    public void Read_NoJson_NamesThePlace(string json, string place)
    {
        var problem = FileText.Read(json).Problems.ShouldHaveSingleItem();

        problem.Code.ShouldBe(AnswerCodes.NotJson);
        problem.Message.ShouldStartWith($"The file is not JSON from {place} on: ");
        problem.Message.ShouldNotContain("LineNumber");
    }

    [Fact]
    public void Read_Utf16AndUtf32_SaySo()
    {
        string json = new FileText().ToString();
        Encoding[] encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];
        foreach (var encoding in encodings)
        {
            Lines(FileText.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(json)]).Problems).ShouldBe([" not_utf8: The file is written in UTF-16 or UTF-32. Save it as UTF-8."]);
            Lines(FileText.Read(encoding.GetBytes(json)).Problems).ShouldBe([" not_utf8: The file is written in UTF-16 or UTF-32. Save it as UTF-8."]);
        }
    }

    [Fact]
    public void Read_Latin1_NamesTheLine()
        => Lines(FileText.Read(Encoding.Latin1.GetBytes("{\n\"coalition\":\n\"caf\u00e9\" }")).Problems).ShouldBe([" not_utf8: The file is not UTF-8 in line 3. Save it as UTF-8."]);

    [Fact]
    public void Read_Utf8WithMark_IsRead()
        => FileText.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(new FileText().ToString())]).Answers.ShouldNotBeNull();
}
