namespace MouForge.Tests.Questionnaires;

/// <summary>What should be looked at and stops nothing.</summary>
public sealed class AnswerWarningTests
{
    const string Asked = "\"meet\": \"yearly\"";

    static IReadOnlyList<string> Warnings(FileText file)
    {
        var reading = file.Reading();
        reading.Problems.ShouldBeEmpty();
        reading.Refusals.ShouldBeEmpty();
        reading.Answers.ShouldNotBeNull();
        return [.. reading.Warnings.Select(warning => $"{warning.Path} {warning.Code}: {warning.Message}")];
    }

    [Fact]
    public void Read_CompleteFile_WarnsOfNothing() => Warnings(new FileText().Coalition(Asked).Partner().Rest(""" "example": 1, "fictional": true, "expected": { "x": [1] } """)).ShouldBeEmpty();

    [Theory]
    [InlineData("\"meet\": \"weekly\"", "coalition.meet not_an_option: This is none of the answers offered and is printed as typed; offered are: monthly · yearly.")]
    [InlineData("\"meet\": \"yearli\"", "coalition.meet not_an_option: This is none of the answers offered and is printed as typed; did you mean 'yearly'?")]
    [InlineData(Asked + ", \"focus\": [\"minors\", \"dogs\"]", "coalition.focus[1] not_an_option: This is none of the answers offered and is printed as typed; offered are: minors · adults · all.")]
    [InlineData(Asked + ", \"founded\": \"last spring\"", "coalition.founded not_a_date: This is no date like 2026-02-10, so it is printed as typed and no due date follows from it.")]
    [InlineData(Asked + ", \"founded\": \"2026-2-1\"", "coalition.founded not_a_date: This is no date like 2026-02-10, so it is printed as typed and no due date follows from it.")]
    [InlineData(Asked + ", \"mision\": \"x\"", "coalition.mision unknown_key: Nobody asks for this key, so it is not used; did you mean 'mission'?")]
    [InlineData(Asked + ", \"zebra\": { \"a\": [1, { \"b\": null }] }", "coalition.zebra unknown_key: Nobody asks for this key, so it is not used.")]
    [InlineData(Asked + ", \"hotel\": { \"aria\": \"x\" }", "coalition.hotel.aria unknown_key: Nobody asks for this key, so it is not used; did you mean 'area'?")]
    [InlineData(Asked + ", \"speaker\": { \"name\": \"A\", \"fax\": \"1\" }", "coalition.speaker.fax unknown_key: Nobody asks for this key, so it is not used.")]
    [InlineData(Asked + ", \"speaker\": { \"title\": \"A\" }", "coalition.speaker.name missing_answer: Not answered yet: speaker. The draft prints a blank; the document cannot be locked.")]
    [InlineData(Asked + ", \"goals\": [{ \"goal\": \"A\" }, { \"by\": \"2026-01-01\" }]", "coalition.goals[1].goal missing_answer: Not answered yet: goal. The draft prints a blank; the document cannot be locked.")]
    [InlineData("\"meet\": null", "coalition.meet missing_answer: Not answered yet: how often. The draft prints a blank; the document cannot be locked.")]
    [InlineData("\"meet\": \" \"", "coalition.meet missing_answer: Not answered yet: how often. The draft prints a blank; the document cannot be locked.")]
    public void Read_LooseAnswerOfTheCoalition_IsNamed(string members, string warning)
        => Warnings(new FileText().Coalition(members).Partner()).ShouldBe([warning]);

    [Theory]
    [InlineData("\"meet\": \"YEARLY\"")]
    [InlineData("\"meet\": \" yearly \"")]
    [InlineData(Asked + ", \"quorum\": \"three agencies\"")]
    [InlineData(Asked + ", \"quorum\": 3")]
    [InlineData(Asked + ", \"seen\": [\"many runaways\", \"SV-02\"]")]
    [InlineData(Asked + ", \"focus\": \"minors\"")]
    [InlineData(Asked + ", \"speaker\": \"Rowan Pell\"")]
    [InlineData(Asked + ", \"goals\": [], \"notes\": [null, \"\"], \"focus\": null")]
    [InlineData(Asked + ", \"mission\": \"two\\nlines\\tand a tab\\r\\n\"")]
    [InlineData(Asked + ", \"mission\": \"\u0645\u0631\u062d\u0628\u0627 \ud83d\ude00 e\u0301 {{x}} **b** <x> ]]>\"")]
    public void Read_SoundAnswerOfTheCoalition_WarnsOfNothing(string members) => Warnings(new FileText().Coalition(members).Partner()).ShouldBeEmpty();

    [Fact]
    public void Read_UnknownPartOfTheFile_IsNamed()
        => Warnings(new FileText().Coalition(Asked).Partner().Rest("\"partner\": []"))
            .ShouldBe(["partner unknown_key: Nobody knows this part of the file; did you mean 'partners'?"]);

    [Fact]
    public void Read_DocumentsWithoutATemplate_AreNamedOnce()
        => Warnings(new FileText().Coalition(Asked).Partner().Rest("\"x\": 1").Memo("\"end\": \"x\""))
            .ShouldBe(["x unknown_key: Nobody knows this part of the file."]);

    [Fact]
    public void Read_AnswersOfUnknownTemplates_AreNamedInOneLine()
    {
        string file = """{ "coalition": { "name": "A", "short_name": "A", "meet": "yearly" }, "documents": { "roi": { "x": 1 }, "plan": [{ "y": [1] }], "odd": 3 } }""";

        FileText.Read(file).Warnings.Select(warning => $"{warning.Path} {warning.Code}: {warning.Message}").ShouldBe(
        [
            "documents unknown_template: There is no template for roi, plan, odd, so these answers are not used.",
            "partners no_partners: No agency is listed; add each agency that takes part.",
        ]);
    }

    [Fact]
    public void Read_MissingAnswerOfAnAgency_IsNamedWhereItIsAsked()
        => Warnings(new FileText().Coalition(Asked + ", \"hotel\": { \"area\": \"x\" }").Partner("p1", "", "[\"PT-01\"]").Partner("p2"))
            .ShouldBe(["partners[0].limits missing_answer: Not answered yet: limits. The draft prints a blank; the document cannot be locked."]);

    [Fact]
    public void Read_MissingAnswerInAGroup_IsNamedWhereItIsAsked()
        => Warnings(new FileText().Coalition(Asked).Partner("p1", "\"limits\": \"x\"", "[\"PT-01\"]"))
            .ShouldBe(["coalition.hotel.area missing_answer: Not answered yet: area. The draft prints a blank; the document cannot be locked."]);

    [Fact]
    public void Read_AgencyThatDoesNotTakePart_IsAskedNothing()
        => Warnings(new FileText().Coalition(Asked + ", \"hotel\": { \"area\": \"x\" }").Partner("p1", "", "[\"PT-01\"]", "none")).ShouldBeEmpty();

    [Fact]
    public void Read_MissingAnswersOfADocument_AreNamedOnceItIsBegun()
        => Warnings(new FileText().Coalition(Asked).Partner("p1").Partner("p2", "\"cover\": \"x\"").Memo("\"kind\": \"long\"")).ShouldBe(
        [
            "documents.memo.end missing_answer: Not answered yet: end. The draft prints a blank; the document cannot be locked.",
            "partners[0].cover missing_answer: Not answered yet: cover. The draft prints a blank; the document cannot be locked.",
        ]);
}
