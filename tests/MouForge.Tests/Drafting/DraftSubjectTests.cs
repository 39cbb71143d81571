using System.Text;
using MouForge.Documents;
using MouForge.Documents.Outlines;
using MouForge.Drafting;
using MouForge.Questionnaires;
using MouForge.Templates;
using MouForge.Tests.Shared;

namespace MouForge.Tests.Drafting;

/// <summary>One document for each agency, entry or invited agency.</summary>
public sealed class DraftSubjectTests : IDisposable
{
    const string TwoAgencies = """
        "coalition": { "name": "Test Coalition", "short_name": "TC" },
        "partners": [
          { "partner_id": "p1", "legal_name": "Zebra House", "types": ["PT-44"], "level": "signing member", "laws": ["HIPAA"], "who": "Ann" },
          { "partner_id": "p2", "legal_name": "The Aspen Clinic", "types": ["PT-44"], "level": "supporting member" },
          { "partner_id": "p3", "legal_name": "Gone Agency", "types": ["PT-44"], "level": "none" }]
        """;

    readonly TemplateCopy _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_ForPartner_DraftsOneForEachThatTakesPart_InOrder()
    {
        const string Text = "{{agency.name}}: {{#when \"partner.laws has HIPAA\"}}health{{else}}none{{/when}}; {{agency.who}}{{#each partners}} {{#when \"partner.laws has HIPAA\"}}{{name}}{{/when}}{{/each}}";
        _folder.Template("form", "for: partner", Text, "questions:\n  - { id: F-1, key: who, type: short, level: partner, required: true, ask: { en: Who? }, label: { en: who asks } }");

        Texts("form", TwoAgencies).ShouldBe(["p2 The Aspen Clinic: none; [who asks: not answered yet] Zebra House", "p1 Zebra House: health; Ann Zebra House"]);
    }

    [Fact]
    public void Run_ForPartner_SectionsAskTheAgency()
    {
        _folder.Template("form", "  - { id: health, when: partner.laws has HIPAA }\nfor: partner", "{{agency.short}}\n\n## Health {#health}\n\nText.");

        Texts("form", TwoAgencies).ShouldBe(["p2 The Aspen Clinic", "p1 Zebra House\n\n## 1 Health\n\nText."]);
    }

    [Fact]
    public void Run_ForPartnerWithoutAgencies_DraftsOneWithBlanks()
    {
        _folder.Template("form", "for: partner", "{{agency.name}}, {{agency.rep}}, {{agency.number}} {{agency.short}}");

        Texts("form", """ "coalition": { "name": "A", "short_name": "A" } """).ShouldHaveSingleItem().ShouldBe(" [legal name: not answered yet], [representative: not answered yet], 1");
    }

    [Fact]
    public void Run_ForEntry_EachEntryIsTheDocument()
    {
        _folder.Template("plan", "for: entry", "{{document.who}} {{document.level}}{{#when \"document.level = MOA\"}}!{{/when}}", "questions:\n  - { id: P-1, key: who, type: short, required: true, ask: { en: Who? }, label: { en: whom we ask } }\n  - { id: P-2, key: level, type: short, default: MOU, ask: { en: Level? }, label: { en: level } }");

        Texts("plan", TwoAgencies + """, "documents": { "plan": [{ "who": "Ann" }, { "level": "MOA" }] } """).ShouldBe(["1 Ann MOU", "2 [whom we ask: not answered yet] MOA!"]);
        Texts("plan", TwoAgencies).ShouldBe(["1 [whom we ask: not answered yet] MOU"]);
        Texts("plan", TwoAgencies + """, "documents": { "plan": [] } """).ShouldHaveSingleItem();
    }

    [Fact]
    public void Run_ForInvited_HasNameKindAndHow()
    {
        _folder.Template("letter", "for: invited", "{{invited.name}}; {{invited.kind}}; {{invited.how}}");

        Texts("letter", TwoAgencies + """, "invited_not_signing": [{ "name": "Office", "type": "PT-44", "how": "by letter" }] """).ShouldHaveSingleItem().ShouldStartWith("1 Office; ");
        Texts("letter", TwoAgencies).ShouldHaveSingleItem().ShouldStartWith("1 [legal name: not answered yet]; ");
    }

    [Fact]
    public void Run_AnswersOfAnother_UsesItsAnswersAndQuestions()
    {
        _folder.Template("policy", "", "x", "questions:\n  - { id: G-1, key: days, type: num, default: 30, ask: { en: Days? }, label: { en: days } }")
            .Template("notice", "answers_of: policy", "{{document.days}}", null);

        Texts("notice", TwoAgencies + """, "documents": { "policy": { "days": 5 } } """).ShouldBe([" 5"]);
        Texts("notice", TwoAgencies).ShouldBe([" 30"]);
    }

    [Theory]
    [InlineData("p1", "a-b_2", "p1, a-b_2")]
    [InlineData("p1", "P1", "1, 2")]
    [InlineData("../x", "p2", "1, 2")]
    [InlineData("p1", "avictimgroup", "1, 2")]
    [InlineData("p1", "thirteenchars", "1, 2")]
    public void Of_AgencyIds_AreMarksOnlyWhereEveryDiskTakesThemAll(string first, string second, string marks)
    {
        _folder.Template("form", "for: partner", "x");
        string answers = $$"""
            "coalition": { "name": "A", "short_name": "A" }, "partners": [{ "partner_id": "{{first}}", "legal_name": "A", "types": ["PT-44"], "level": "signing member" },
              { "partner_id": "{{second}}", "legal_name": "B", "types": ["PT-44"], "level": "signing member" }]
            """;

        string.Join(", ", Drafts("form", answers).Select(draft => draft.Mark)).ShouldBe(marks);
    }

    [Fact]
    public void Run_Documents_DifferInIdAndCode()
    {
        _folder.Template("form", "for: partner", "{{agency.name}}");

        var drafts = Drafts("form", TwoAgencies);
        drafts.Select(draft => draft.Document.Properties.DocumentId).ShouldBe(["TC-FORM-P2-2026", "TC-FORM-P1-2026"]);
        drafts.Select(draft => draft.Document.Properties.ContentCode).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Run_NothingAnswered_WarnsOfWhatIsMissing()
    {
        _folder.Template("plan", "for: entry", "{{document.who}}", "questions:\n  - { id: P-1, key: who, type: short, required: true, ask: { en: Who? }, label: { en: whom we ask } }\n  - { id: P-2, key: fee, type: num, level: partner, required: true, ask: { en: Fee? }, label: { en: fee } }");
        var library = TemplateLibrary.Load(_folder.Path).Library!;

        Missing("{}").ShouldBe(["documents.plan[0].who", "partners[0].fee", "partners[1].fee"]);
        Missing("""{ "plan": [{ "who": "Ann" }] }""").ShouldBeEmpty();

        IEnumerable<string> Missing(string documents)
        {
            var answers = new AnswerFileReader(library.Questions).Read(Encoding.UTF8.GetBytes($$"""{ {{TwoAgencies}}, "documents": {{documents}} }""")).Answers!;
            var draft = new DraftAgreement(library).Run(new DraftRequest { Template = library.Find("plan")!, Answers = answers, AsOf = new DateOnly(2026, 2, 20) }).Draft!;
            return draft.Warnings.Where(warning => warning.Code == AnswerCodes.MissingAnswer).Select(warning => warning.Path);
        }
    }

    [Fact]
    public void Run_LargePrint_KeepsTheContentCode()
    {
        _folder.Template("form", "", "Text");

        var usual = Drafts("form", TwoAgencies).Single().Document.Properties;
        var large = Drafts("form", TwoAgencies, PrintSize.Large).Single().Document.Properties;
        (usual.Print, large.Print).ShouldBe((PrintSize.Normal, PrintSize.Large));
        large.ContentCode.ShouldBe(usual.ContentCode);
    }

    IEnumerable<string> Texts(string template, string answers)
        => Drafts(template, answers).Select(draft => $"{draft.Mark} {OutlineRenderer.Text(draft.Document, OutlineOptions.CounselNotes).Trim()}");

    List<(string Mark, Document Document)> Drafts(string id, string answers, PrintSize print = PrintSize.Normal)
    {
        var loading = TemplateLibrary.Load(_folder.Path);
        var library = loading.Library ?? throw new InvalidOperationException(string.Join('\n', loading.Problems));
        var reading = new AnswerFileReader(library.Questions).Read(Encoding.UTF8.GetBytes($"{{ {answers} }}"));
        reading.Problems.ShouldBeEmpty();
        var drafting = new DraftAgreement(library);
        return [.. DraftSubject.Of(library, library.Find(id)!, reading.Answers!).Select(subject =>
        {
            var result = drafting.Run(new DraftRequest { Template = library.Find(id)!, Answers = reading.Answers!, Subject = subject, Print = print, AsOf = new DateOnly(2026, 2, 20) });
            result.Problems.ShouldBeEmpty();
            return (subject.Mark, result.Draft!.Document);
        })];
    }
}
