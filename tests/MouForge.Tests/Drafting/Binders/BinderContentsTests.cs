using MouForge.Documents;
using MouForge.Documents.Outlines;
using MouForge.Documents.Rendering;
using MouForge.Drafting;
using MouForge.Drafting.Binders;
using MouForge.Questionnaires;
using MouForge.Templates;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting.Binders;

public sealed class BinderContentsTests
{
    static readonly Template Memorandum = TemplateContent.Library.Find("mou")!;

    [Fact]
    public void Sections_Documents_StandByPartWithTabStateAndPage()
    {
        string outline = OutlineOf(Request(Samples.Answers("county-9-partners"), "agreements"), Request(Samples.Answers("county-9-partners"), "policies"));

        outline.ShouldContain("Agreements");
        outline.ShouldContain("| 1 | Memorandum of Understanding | Version 1 · Draft | 24 months from signing | 7 |");
        outline.IndexOf("| 2 | Memorandum of Understanding |", StringComparison.Ordinal)
            .ShouldBeGreaterThan(outline.IndexOf("Policies", StringComparison.Ordinal));
    }

    [Fact]
    public void Sections_Annexes_HaveRowsOfTheirOwnWithTheirPages()
    {
        string outline = OutlineOf(Request(Samples.Answers("county-9-partners")));

        outline.ShouldContain("| 1A | Annex A. Contacts Members only | Version 1 · Draft | 24 months from signing | 8 |");
        outline.ShouldContain("| 1B | Annex B. Services and needs matrix | Version 1 · Draft |");
    }

    [Theory]
    [InlineData("\"start\": \"2026-03-12\", \"months\": 24", "Ends March 11, 2028")]
    [InlineData("\"start\": \"2026-03-31\", \"months\": 11", "Ends February 27, 2027")]
    [InlineData("\"start\": \"last signature\", \"months\": 12", "12 months from signing")]
    public void EntryOf_Term_SaysWhenItEnds(string answers, string expected)
        => EntryOf(Request(new SmallFile().Mou(answers).Answers())).NextDate.Replace('\u00A0', ' ').ShouldBe(expected);

    [Theory]
    [InlineData("document.next_review", "Review May 4, 2027")]
    [InlineData("document.review", "")]
    [InlineData("2027-05-04", "")]
    [InlineData("yearly", "A year after adoption")]
    public void EntryOf_Review_SaysWhenWhereAnAnswerIsADate(string path, string expected)
    {
        var template = Memorandum with { Policies = new() { Review = new Dictionary<string, string> { ["kind"] = path } } };
        var answers = new SmallFile().Mou("\"next_review\": \"2027-05-04\", \"review\": \"yearly\"").Answers();

        EntryOf(Request(answers) with { Template = template }).NextDate.Replace('\u00A0', ' ').ShouldBe(expected);
    }

    [Fact]
    public void EntryOf_DocumentOfAnAgency_NamesTheAgency()
    {
        var template = Memorandum with { For = SubjectKind.Partner };
        var answers = new SmallFile().Partner("p1", "\"also_known\": \"Harbor\"").Partner("p2").Answers();

        var titles = DraftSubject.Of(TemplateContent.Library, template, answers).Select(subject => EntryOf(Request(answers) with { Template = template, Subject = subject }).Title);

        titles.ShouldBe(["Memorandum of Understanding, Harbor", "Memorandum of Understanding, Agency p2"]);
    }

    [Fact]
    public void Properties_OfBinder_NameNoState()
    {
        var properties = Empty(Request(Samples.Answers("county-9-partners"))).Properties;

        properties.DocumentId.ShouldBe("MCTF-BINDER");
        properties.VersionAndState.Replace('\u00A0', ' ').ShouldBe("As of November 21, 2026");
    }

    [Fact]
    public void ProblemsOf_OurWords_AreNone() => BinderContents.ProblemsOf(TemplateContent.Library, "en").ShouldBeEmpty();

    [Fact]
    public void BinderOrder_Templates_StandByPartThenNumberThenName()
    {
        Template[] templates =
        [
            Memorandum with { Id = "z", Binder = null },
            Memorandum with { Id = "plan", Binder = new("plans", 10) },
            Memorandum with { Id = "b", Binder = new("policies", 20) },
            Memorandum with { Id = "a", Binder = new("policies", 20) },
            Memorandum with { Id = "c", Binder = new("policies", 5) },
            Memorandum with { Id = "mou", Binder = new("agreements", 90) },
        ];

        BinderOrder.Of(templates).Select(template => template.Id).ShouldBe(["mou", "c", "a", "b", "plan", "z"]);
    }

    static DraftRequest Request(AnswerSet answers, string group = "agreements") => new()
    {
        Template = Memorandum with { Binder = new(group, 1) },
        Answers = answers,
        AsOf = new DateOnly(2026, 11, 21),
    };

    static BinderContents Empty(DraftRequest request) => new(TemplateContent.Library, request.Answers, request.Language, request.AsOf);

    static BinderEntry EntryOf(DraftRequest request)
        => Empty(request).EntryOf(request, DraftOf(request));

    static Draft DraftOf(DraftRequest request)
        => new DraftAgreement(TemplateContent.Library).Run(request with { Template = Memorandum }).Draft!;

    static string OutlineOf(params IReadOnlyList<DraftRequest> requests)
    {
        var contents = Empty(requests[0]);
        foreach (var request in requests)
        {
            var entry = contents.EntryOf(request, DraftOf(request));
            int page = 7;
            var sections = entry.Document.Sections.ToDictionary(
                section => section.Id, section => new PrintedPlace(section.Id, section.Kind == SectionKind.Annex ? ++page : page));
            contents.Add(entry, new PrintedDocument(sections["front"], sections));
        }
        return OutlineRenderer.Text(new Document { Properties = contents.Properties, Sections = contents.Sections() }, OutlineOptions.AgreedText).Replace('\u00A0', ' ');
    }
}
