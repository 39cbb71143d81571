using System.Text;
using MouForge.Questionnaires;
using MouForge.Templates;
using MouForge.Tests.Templates;

namespace MouForge.Tests.Questionnaires;

/// <summary>Documents that are answered once for each entry of a list.</summary>
public sealed class DocumentListTests
{
    const string Questions = """
        questions:
          - { id: D-1, key: who, type: short, required: true, ask: { en: Who? }, label: { en: whom we ask } }
          - { id: D-2, key: days, type: num, max: 30, default: 14, ask: { en: Days? } }
          - id: D-3
            key: steps
            type: list
            ask: { en: Steps? }
            item:
              - { key: step, type: short }
              - { key: by, type: date }
          - { id: D-4, key: fee, type: num, level: partner, required: true, ask: { en: Fee? }, label: { en: fee } }

        """;

    static readonly TemplateLibrary Library = Load();

    [Fact]
    public void Read_List_HasItsEntriesWithPathsAndDefaults()
    {
        var entries = Answers("""[{ "who": "Ann", "days": 3 }, null, { "who": "Bo" }]""").Entries("plan");

        entries.Select(entry => (entry.Path, entry.Text("who"), entry.Number("days"))).ShouldBe([("documents.plan[0]", "Ann", 3), ("documents.plan[2]", "Bo", 14)]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[null]")]
    public void Read_NoEntries_IsOneOfDefaults(string plan)
    {
        var entry = Answers(plan).Entries("plan").ShouldHaveSingleItem();

        (entry.Path, entry.HasAnswers, entry.Number("days")).ShouldBe(("documents.plan[0]", false, 14));
    }

    [Fact]
    public void Entries_OfADocumentThatIsNoList_IsTheDocument()
    {
        var answers = new FileText().Memo(""" "end": "x" """).Answers();

        answers.Entries("memo").ShouldBe([answers.Document("memo")]);
        answers.Entries("nothing").ShouldHaveSingleItem().HasAnswers.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{ "who": "Ann" }""", "documents.plan", AnswerCodes.WrongType)]
    [InlineData("\"x\"", "documents.plan", AnswerCodes.WrongType)]
    [InlineData("""["x"]""", "documents.plan[0]", AnswerCodes.WrongType)]
    [InlineData("""[{ "who": "Ann" }, { "days": 31 }]""", "documents.plan[1].days", AnswerCodes.OutOfRange)]
    [InlineData("""[{ "steps": [{ "by": "2026-02-30" }] }]""", "documents.plan[0].steps[0].by", AnswerCodes.NoSuchDate)]
    public void Read_Problem_HasItsPath(string plan, string path, string code)
        => Reading(plan).Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(problem => problem.Path.ShouldBe(path), problem => problem.Code.ShouldBe(code));

    [Fact]
    public void Read_MissingAnswer_IsWarnedOfForEachEntryAndAgency()
        => Reading("""[{ "days": 3 }, { "who": "Bo" }, { "days": 4 }]""").Warnings.Where(warning => warning.Code == AnswerCodes.MissingAnswer).Select(warning => warning.Path)
            .ShouldBe(["documents.plan[0].who", "documents.plan[2].who", "partners[0].fee"]);

    [Fact]
    public void Schema_OfAList_TakesAndRefusesWhatTheReaderDoes()
    {
        string[] plans = ["""[{ "who": "Ann" }]""", "[]", """{ "who": "Ann" }""", """["x"]""", """[{ "days": 31 }]"""];

        JsonSchemaCheck.Errors(AnswerSchema.Write(Library.Questions, "plan", "Answers", "en"), plans.Select(File)).Select(error => error is null).ShouldBe([true, true, false, false, false]);
    }

    static AnswerSet Answers(string plan) => Reading(plan).Answers.ShouldNotBeNull();

    static AnswerReading Reading(string plan) => new AnswerFileReader(Library.Questions).Read(Encoding.UTF8.GetBytes(File(plan)));

    static string File(string plan) => $$"""
        { "coalition": { "name": "Test", "short_name": "T", "meet": "monthly" },
          "partners": [{ "partner_id": "p1", "legal_name": "A", "types": ["PT-02"], "level": "signing member", "signatory": "Ann" }],
          "documents": { "plan": {{plan}} } }
        """;

    static TemplateLibrary Load()
    {
        using var folder = new SmallFolder();
        folder.With("plan/template.yaml", "id: plan\nversion: 1\ncode: PLN\ntitle: { en: Plan }\nlanguages: [en]\nfor: entry\n").With("plan/questions.yaml", Questions).With("plan/document.en.md.hbs", "x");
        var loading = folder.Load();
        return loading.Library ?? throw new InvalidOperationException(string.Join('\n', loading.Problems));
    }
}
