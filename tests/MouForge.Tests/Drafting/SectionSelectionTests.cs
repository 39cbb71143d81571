using MouForge.Documents;
using MouForge.Questionnaires;
using MouForge.Templates;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>Which sections a document prints.</summary>
public sealed class SectionSelectionTests
{
    const string ThreeSections = "front\n\n## A {#one}\n\n1. a\n\n## B {#two}\n\n1. b\n\n## C {#three}\n\n1. c";

    [Theory]
    [InlineData("simple", "front one")]
    [InlineData("standard", "front one two")]
    [InlineData("detailed", "front one two three")]
    public void Select_ByDetail_TakesTheLevelsSections(string detail, string expected)
        => Ids(ThreeSections, $"\"detail\": \"{detail}\"", "").ShouldBe(expected);

    [Fact]
    public void Select_ConditionOfSection_MustHoldWhateverCallsForIt()
        => Ids(ThreeSections.Replace("1. a", "1. a", StringComparison.Ordinal), "\"detail\": \"detailed\"", "", When("three", "coalition.depth = cooperate")).ShouldBe("front one two");

    [Fact]
    public void Select_SimpleDocument_KeepsWhatItCites_AndWhatThatCites()
        => Ids(ThreeSections.Replace("1. a", "1. a, see [](#two)", StringComparison.Ordinal).Replace("1. b", "1. b, see [](#here)", StringComparison.Ordinal).Replace("1. c", "1. {{anchor \"here\"}}c", StringComparison.Ordinal), "\"detail\": \"simple\"", "")
            .ShouldBe("front one two three");

    [Fact]
    public void Select_SimpleDocument_KeepsSectionsWhereAConditionalClauseIsPrinted()
    {
        string text = ThreeSections.Replace("1. c", "{{clause \"CL-FERPA\"}}\n\n1. c", StringComparison.Ordinal);

        Ids(text, "\"detail\": \"simple\"", "\"laws\": [\"FERPA\"]").ShouldBe("front one three");
        Ids(text, "\"detail\": \"simple\"", "\"laws\": [\"HIPAA\"]").ShouldBe("front one");
    }

    [Fact]
    public void Select_SectionWithoutText_IsLeftOut()
        => Ids("front\n\n## A {#one}\n\n{{#if is_moa}}\n1. a\n{{/if}}\n\n## B {#two}\n\n1. b", "", "").ShouldBe("front two");

    [Fact]
    public void Number_LeftOutSections_LeaveNoGap()
        => new SmallTemplate(ThreeSections).With(SmallTemplate.Section("front", SectionKind.Front), SmallTemplate.Section("one") with { In = ["detailed"] }, SmallTemplate.Section("two"), SmallTemplate.Section("three"))
            .Outline().ShouldContain("## 2 B\n\n2.1 b\n\n## 3 C");

    [Fact]
    public void PublicCopy_KeepsNumbersAndLeavesOutWhatIsForMembers()
    {
        var template = new SmallTemplate("front\n\n## A {#one}\n\n1. a\n\n## B {#two}\n\n1. b, see [](#one)\n\n::: members\n1. secret\n:::\n\n1. last")
            .With(SmallTemplate.Section("front", SectionKind.Front) with { Public = true }, SmallTemplate.Section("one"), SmallTemplate.Section("two") with { Public = true });

        Documents.Outlines.OutlineRenderer.Text(template.Draft().Draft!.PublicCopy!, Documents.Outlines.OutlineOptions.AgreedText)
            .ShouldBe("front\n\n## 3 B\n\n3.1 b, see Section\u00A02\n\n3.3 last\n");
    }

    [Fact]
    public void PublicCopy_NotWanted_IsNone()
        => new SmallTemplate("front").With(SmallTemplate.Section("front", SectionKind.Front) with { Public = true }).With(new SmallFile().Mou("\"public_copy\": false").Answers())
            .Draft().Draft!.PublicCopy.ShouldBeNull();

    static Func<TemplateSection, TemplateSection> When(string id, string condition)
        => section => section.Id == id ? section with { When = Condition.Parse(condition, new SourcePosition("small/template.yaml", 1)).Condition } : section;

    static string Ids(string text, string document, string partner, Func<TemplateSection, TemplateSection>? change = null)
    {
        TemplateSection[] sections =
        [
            SmallTemplate.Section("front", SectionKind.Front),
            SmallTemplate.Section("one") with { In = ["simple", "standard", "detailed"] },
            SmallTemplate.Section("two") with { In = ["standard", "detailed"] },
            SmallTemplate.Section("three") with { In = ["detailed"] },
        ];
        var answers = new SmallFile().Mou(document).Partner("p1", partner).Answers();
        var drafted = new SmallTemplate(text).With([.. sections.Select(change ?? (section => section))]).With(answers).Document();
        return string.Join(' ', drafted.Sections.Select(section => section.Id));
    }
}
