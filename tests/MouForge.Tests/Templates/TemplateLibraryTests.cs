using MouForge.Documents;
using MouForge.Questionnaires;
using MouForge.Templates;
using MouForge.Tests.Content;

namespace MouForge.Tests.Templates;

public sealed class TemplateLibraryTests
{
    static TemplateLibrary Library => SmallFolder.Library;

    static Template Memo => Library.Find("memo").ShouldNotBeNull();

    [Fact]
    public void Load_SoundFolder_HasNoProblems()
    {
        using var folder = new SmallFolder();

        folder.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void Load_CheckoutsTemplates_HasNoProblems() => TemplateContent.Library.Templates.Select(template => template.Id).ShouldContain("mou");

    [Fact]
    public void Load_NoSuchFolder_SaysSo()
    {
        var loading = TemplateLibrary.Load("/no/such/folder");

        loading.Library.ShouldBeNull();
        loading.Problems.ShouldHaveSingleItem().ToString().ShouldBe("/no/such/folder: this folder does not exist; name the folder that holds _shared and the templates");
    }

    [Fact]
    public void Load_EmptyFolder_NamesEveryMissingFile()
    {
        string folder = Directory.CreateTempSubdirectory("mouforge-empty-").FullName;

        TemplateLibrary.Load(folder).Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "_shared/clauses.yaml: the file is missing",
            "_shared/coalition.yaml: the file is missing",
            "_shared/flags.yaml: the file is missing",
            "_shared/partner.yaml: the file is missing",
            "_shared/strictest.yaml: the file is missing",
        ]);
        Directory.Delete(folder);
    }

    [Fact]
    public void Template_Read_HasWhatTheFileSays()
    {
        Memo.Version.ShouldBe("3");
        Memo.Code.ShouldBe("MEM");
        Memo.Title["en"].ShouldBe("Memo");
        Memo.Purpose["en"].ShouldBe("Says things.");
        Memo.Languages.ShouldBe(["en"]);
        Memo.Variants.ShouldHaveSingleItem().Code.ShouldBe("LON");
        Memo.Samples.ShouldHaveSingleItem().ShouldEndWith("memo/samples/a.answers.json");
        Memo.Partials.Keys.ShouldBe(["party.en"]);
        Memo.Policies.AnsweredBy.ShouldBe(["lead", "partners"]);
        Memo.Policies.SignedBy["deadline_days"].ShouldBe("30");
        Memo.Policies.Term["months"].ShouldBe("document.days");
        Memo.Policies.Review["kind"].ShouldBe("yearly");
        Memo.Policies.Reminders.ShouldHaveSingleItem().DaysBeforeEnd.ShouldBe([60, 30]);
    }

    [Fact]
    public void Sections_Read_KeepOrderAndMarks()
    {
        Memo.Sections.Select(section => section.Kind).ShouldBe([SectionKind.Front, SectionKind.Numbered, SectionKind.Annex]);
        Memo.FindSection("body").ShouldNotBeNull().In.ShouldBe(["simple", "detailed"]);
        Memo.FindSection("body")!.StartsPage.ShouldBeTrue();
        Memo.FindSection("list")!.MembersOnly.ShouldBeTrue();
        Memo.FindSection("list")!.Landscape.ShouldBeTrue();
        Memo.FindSection("front")!.Public.ShouldBeTrue();
        Memo.FindSection("none").ShouldBeNull();
    }

    [Fact]
    public void Questions_OfADocument_AreSplitByWhoAnswers()
    {
        Memo.Questions.Questions.Select(question => question.Key).ShouldBe(["kind", "days", "end", "cores"]);
        Memo.PartnerQuestions.Questions.ShouldHaveSingleItem().Level.ShouldBe(QuestionLevel.Partner);
        Library.Questions.AllPartner.Find("cover").ShouldNotBeNull();
        Library.Questions.Partner.Find("cover").ShouldBeNull();
    }

    [Fact]
    public void Person_Fields_AreTheStandardOnes()
        => Library.Shared.Coalition.Find("speaker")!.Fields.Select(field => field.Key).ShouldBe(["name", "title", "email", "phone", "show_publicly"]);

    [Fact]
    public void Question_InAGroup_IsFoundByItsFullKey()
    {
        Library.Shared.Coalition.Find("hotel.targets.rooms").ShouldNotBeNull().Default.ShouldBe("5");
        Library.Shared.Coalition.IsGroup("hotel").ShouldBeTrue();
        Library.Shared.Coalition.IsGroup("hotel.targets").ShouldBeTrue();
        Library.Shared.Coalition.IsGroup("targets").ShouldBeFalse();
    }

    [Fact]
    public void Question_Source_IsFileAndLine()
        => Library.Shared.Coalition.Find("meet")!.Source.ShouldBe(new SourcePosition("_shared/coalition.yaml", 5, 5));

    [Fact]
    public void Catalogs_Read_FindEntriesAcrossThem()
    {
        var catalogs = Library.Shared.Catalogs;

        catalogs.Find("SV-03").ShouldNotBeNull().CoveredBy.ShouldBe(["SV-01", "SV-02"]);
        catalogs.Find("PT-01").ShouldNotBeNull().Flags.ShouldBe(["gov", "le"]);
        catalogs.Find("PT-01")!.Base.ShouldBe("systems-based");
        catalogs.Find("XX-01").ShouldBeNull();
        catalogs.Of("services").Groups.ShouldHaveSingleItem().Id.ShouldBe("basic");
        catalogs.Of("nothing").Entries.ShouldBeEmpty();
        catalogs.Of("services").Find("SV-02")!.Long["en"].ShouldBe("Clothing for all");
    }

    [Fact]
    public void Clause_Read_HasWhatTheFileSays()
    {
        var clause = Library.Shared.Clauses.Find("CL-TWO").ShouldNotBeNull();

        clause.Trust.ShouldBe(ClauseTrust.Known);
        clause.Citation.ShouldBe("1 U.S.C. 1");
        clause.ListedAs.ShouldBe("CL-TWO(optional)");
        clause.IsListed.ShouldBeTrue();
        clause.StricterThan.ShouldBe(["CL-THREE"]);
        Library.Shared.Clauses.Find("CL-ONE")!.IsListed.ShouldBeFalse();
        Library.Shared.Clauses.Find("CL-THREE")!.IsListed.ShouldBeFalse();
    }

    [Fact]
    public void Words_Read_HoldFurnitureAndPhrases()
    {
        var words = Library.Shared.Words["en"];

        words.Furniture.PageOf.ShouldBe("Page {0} of {1}");
        words.Find("none").ShouldBe("none");
        words.Find("nothing").ShouldBeNull();
    }

    [Fact]
    public void ClauseText_IsReadWhenAskedFor_AndKept()
    {
        using var folder = new SmallFolder();
        var text = folder.Load().Library!.Shared.Clauses.Find("CL-ONE")!.Texts["en"];
        folder.With("_shared/clauses/CL-ONE.en.md.hbs", "1. Later.\r\n");

        text.Content.ShouldBe("1. Later.\n");
        folder.Without("_shared/clauses/CL-ONE.en.md.hbs");
        text.Content.ShouldBe("1. Later.\n");
    }
}
