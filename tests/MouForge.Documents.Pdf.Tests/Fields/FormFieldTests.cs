using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Tests.Samples;
using static MouForge.Documents.Pdf.Tests.Samples.ClientSamples;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Fields;

/// <summary>What a person fills in, as an outside reader lists it.</summary>
public sealed class FormFieldTests
{
    [Fact]
    public void Render_FieldsOfEveryKind_HaveNameKindSizeAndTooltip()
    {
        var part = Section(
            "Who will get it",
            FieldRow(Field("part2.person", "Person", 2), Field("part2.more", "More", 1) with { Lines = 3 }),
            Ticks(Tick("part2.private", "Private")),
            Ticks(Tick("part2.health", "Health")) with { Mark = TickMark.Initials },
            FieldRow(Field("part2.signature", "Signature", 1) with { IsSignature = true }, new("part2.date", "Date")));
        using var file = new RenderedFile(Client("Form 3", Front(Title), part));

        file.Form.ShouldBe([
            "part2.person\ttext\t12\tPart: Person",
            "part2.more\ttext of several lines\t12\tPart: More",
            "part2.private\ttick box\t-\tPart: Private",
            "part2.health\ttext\t12\tPart: Health",
            "part2.signature\tsignature\t-\tPart: Signature",
            "part2.date\ttext\t12\tDate",
        ]);
    }

    [Theory]
    [InlineData("release")]
    [InlineData("release large")]
    public void Render_Release_RequiresNothingRunsNothingAndTabsByTags(string sample)
    {
        using var file = new RenderedFile(StressSamples.All[sample]());

        file.Form.Count.ShouldBe(Names(Release).Count());
        file.Form.Select(line => line.Split('\t')[0]).ShouldBe(Names(Release));
        file.Form.ShouldAllBe(line => !line.Contains("required", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_TwoLanguages_HasEachFieldOnce()
    {
        using var file = new RenderedFile(BilingualSample.Document);

        file.Form.Select(line => line.Split('\t')[0]).ShouldBe([
            "part2.person", "part2.office", "part2.private", "part2.government", "part2.prosecutor", "part3.health",
            "part10.name", "part10.signature", "part10.date"]);
    }

    [Fact]
    public void Render_LargePrint_TypesLarge()
    {
        using var file = new RenderedFile(Large(Client("Form 3", Front(Title), Section("a", FieldRow(Field("a.b", "B", 1))))));

        file.Form.ShouldBe(["a.b\ttext\t18\tPart: B"]);
    }

    static IEnumerable<string> Names(Document document) => document.Sections.SelectMany(section => section.Blocks).SelectMany(block => block switch
    {
        FieldRowBlock row => row.Fields.Select(field => field.Name),
        TickGroupBlock group => group.Boxes.Select(box => box.Name),
        _ => [],
    });
}
