using MouForge.Documents;
using MouForge.Templates;

namespace MouForge.Tests.Templates;

/// <summary>What <c>template.yaml</c> says about the look of a document, for whom it is made and where it goes.</summary>
public sealed class TemplateKeysTests
{
    const string Plan = "id: plan\nversion: 1\ncode: PLN\ntitle: { en: Plan }\nlanguages: [en]\n";

    [Fact]
    public void Read_WithoutKeys_IsOneDocumentOfAgencies()
    {
        var memo = SmallFolder.Library.Find("memo")!;

        (memo.Design, memo.For, memo.AnswersOf, memo.Form, memo.Binder).ShouldBe((DocumentDesign.Agency, SubjectKind.Coalition, "memo", null, null));
        memo.Checks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("partner", SubjectKind.Partner)]
    [InlineData("entry", SubjectKind.Entry)]
    [InlineData("invited", SubjectKind.Invited)]
    public void Read_For_IsWhatTheDocumentIsMadeForEachOf(string word, SubjectKind kind)
    {
        using var folder = Folder($"for: {word}\ndesign: client\nform: 3\nbinder: {{ group: forms, order: 20 }}\n");

        var plan = folder.Load().Library!.Find("plan")!;
        (plan.For, plan.Design, plan.Form, plan.Binder).ShouldBe((kind, DocumentDesign.Client, 3, new BinderPlace("forms", 20)));
    }

    [Fact]
    public void Read_Checks_HaveLevelConditionAndWords()
    {
        using var folder = Folder("checks:\n  - { code: a, level: warn, when: coalition.days > 30, message: { en: Long. } }\n  - { code: b, level: block, when: flag.police, message: { en: No. } }\n");

        var checks = folder.Load().Library!.Find("plan")!.Checks;
        checks.Select(check => (check.Code, check.Blocks, check.When.Text, check.Message["en"])).ShouldBe([("a", false, "coalition.days > 30", "Long."), ("b", true, "flag.police", "No.")]);
    }

    [Fact]
    public void Read_ForPartner_ConditionsMayAskTheAgency()
    {
        using var folder = Folder("for: partner\nsections:\n  - { id: a, when: partner.types has PT-01 }\n");

        folder.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void Read_AnswersOf_TakesTheQuestionsOfThatTemplate()
    {
        using var folder = Folder("answers_of: memo\n").Without("plan/questions.yaml");

        var library = folder.Load().Library!;
        library.Find("plan")!.Questions.ShouldBe(library.Find("memo")!.Questions);
        library.Find("plan")!.PartnerQuestions.Questions.ShouldBeEmpty();
        library.Questions.Documents.Keys.ShouldBe(["memo"]);
    }

    [Theory]
    [InlineData("design: clients\n", "6:9 (plan): 'clients' is no design; write agency or client")]
    [InlineData("for: agency\n", "6:6 (plan): a document cannot be made for each 'agency'; write partner, entry or invited")]
    [InlineData("form: 0\n", "6:7 (plan): 'form' is the number in the form line, from 1, not 0")]
    [InlineData("form: 1.5\n", "6:7 (plan): 'form' is the number in the form line, from 1, not 1.5")]
    [InlineData("binder: forms\n", "6:9 (plan): 'binder' must be a group of keys, not a text")]
    [InlineData("binder: { group: form }\n", "6:18 (plan): 'form' is no part of the binder; parts are agreements, policies, forms, plans")]
    [InlineData("binder: { group: forms, order: 1.5 }\n", "6:32 (plan): 'order' is a whole number")]
    [InlineData("binder: { group: forms, place: 1 }\n", "6:25 (plan): nobody knows the key 'place'")]
    [InlineData("checks:\n  - { code: a, level: error, when: flag.police, message: { en: A } }\n", "7:23 (a): 'error' is no level of a check; write warn or block")]
    [InlineData("checks:\n  - { code: a, level: warn, message: { en: A } }\n", "7:5 (a): 'when' is missing: what do the answers say where this is found?")]
    [InlineData("checks:\n  - { code: a, level: warn, when: flag.polise, message: { en: A } }\n", "7:35 (a): 'flag.polise' is no flag; did you mean 'police'?")]
    [InlineData("checks:\n  - { code: a, level: warn, when: partner.types has PT-01, message: { en: A } }\n", "7:35 (a): 'partner.types' stands alone here")]
    [InlineData("answers_of: mem\n", "6:13 (plan): 'mem' is no template with answers of its own; did you mean 'memo'?")]
    [InlineData("answers_of: memo\nfor: entry\n", "6:13 (plan): the answers of 'memo' are no list, so there is no entry to make a document for")]
    public void Read_Mistake_IsNamedWithItsLine(string keys, string problem)
    {
        using var folder = Folder(keys);
        if (keys.StartsWith("answers_of", StringComparison.Ordinal))
            folder.Without("plan/questions.yaml");

        folder.Problems().ShouldHaveSingleItem().ShouldStartWith($"plan/template.yaml:{problem}");
    }

    [Fact]
    public void Read_AnswersOfAList_NeedsAnEntry()
    {
        using var folder = Folder("for: entry\n").With("note/template.yaml", Plan.Replace("plan", "note", StringComparison.Ordinal) + "answers_of: plan\n").With("note/document.en.md.hbs", "x");

        folder.Problems().ShouldBe(["note/template.yaml:6:13 (note): the answers of 'plan' are a list; write for: entry"]);
    }

    [Fact]
    public void Read_QuestionsBesideAnswersOf_AreReadByNobody()
    {
        using var folder = Folder("answers_of: memo\n");

        folder.Problems().ShouldBe(["plan/questions.yaml: nobody reads this file; is its name or place wrong?"]);
    }

    static SmallFolder Folder(string keys) => new SmallFolder()
        .With("plan/template.yaml", Plan + keys)
        .With("plan/questions.yaml", "questions: []\n")
        .With("plan/document.en.md.hbs", "# Plan\n");
}
