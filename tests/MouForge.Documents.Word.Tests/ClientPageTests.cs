using System.Xml.Linq;
using MouForge.Documents.LargePrints;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests;

/// <summary>Pages that a client holds, in every size and language.</summary>
public class ClientPageTests
{
    static readonly WordFile English = WordFile.Of(SampleForm.English());
    static readonly WordFile Large = WordFile.Of(SampleForm.English(PrintSize.Large));

    public static IEnumerable<object[]> Samples => SampleForm.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_AnySample_KeepsToTheSchema(string sample) => Conformance.ErrorsOf(new WordRenderer().Render(SampleForm.All[sample]).Bytes).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_AnySample_CarriesTheTextOfTheOutline(string sample)
    {
        var document = SampleForm.All[sample];

        WordReading.Words(WordFile.Of(document)).ShouldBe(OutlineWords.Of(document.Properties.Print == PrintSize.Large ? LargePrint.Of(document) : document));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_AnySampleTwice_GivesTheSameBytes(string sample)
        => new WordRenderer().Render(SampleForm.All[sample]).Bytes.ToArray().ShouldBe(new WordRenderer().Render(SampleForm.All[sample]).Bytes.ToArray());

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_AnySample_HasOnlyStylesAndIdsOfTheFile(string sample)
    {
        var file = WordFile.Of(SampleForm.All[sample]);
        var known = file.Styles.Elements(W + "style").Select(style => (string)style.Attribute(W + "styleId")!).ToHashSet(StringComparer.Ordinal);

        file.PartNames.SelectMany(part => file[part].Descendants()).Where(element => element.Name == W + "pStyle" || element.Name == W + "rStyle")
            .Select(element => (string)element.Attribute(W + "val")!).Distinct().ShouldAllBe(style => known.Contains(style));
        file.Body.Descendants(W + "sdtPr").Elements(W + "id").Select(id => (string)id.Attribute(W + "val")!).ShouldBeUnique();
        file.Body.Descendants(W + "tag").Select(tag => (string)tag.Attribute(W + "val")!).ShouldBeUnique();
    }

    [Theory]
    [InlineData("Permission to share", "ClientTitle")]
    [InlineData("You can make a complaint", "ClientLead")]
    [InlineData("You choose.", "ClientBoxChoice")]
    [InlineData("You can say yes.", "ClientBox")]
    [InlineData("What this paper does.", "ClientBody")]
    [InlineData("How to tell us", "ClientHeading")]
    [InlineData("Talk to any worker.", "ClientList")]
    [InlineData("Who will share", "ClientPart")]
    [InlineData("I talked about this", "ClientPartText")]
    [InlineData("Mark only what you want.", "Hint")]
    [InlineData("Agency or office", "FieldLabel")]
    [InlineData("They work for the government.", "TickBox")]
    [InlineData("Counseling", "InitialsLabel")]
    [InlineData("Next work day", "StepLabel")]
    [InlineData("If you are not safe", "StepText")]
    [InlineData("Ombuds office", "ClientTableRowHead")]
    [InlineData("Tear off here", "CutLine")]
    public void Render_Block_HasAStyleWithItsName(string words, string style)
        => English.ParagraphsWith(words).Select(paragraph => ValueOf(paragraph, "pPr", "pStyle")).ShouldContain(style);

    [Fact]
    public void Render_Parts_AreCountedByWord()
        => WordReading.Labels(English).ShouldBe(["1", "2", "3", "4", "5", "(a)", "(b)", "6"]);

    [Fact]
    public void Render_HintBeforeFields_StaysWithThem()
        => English.ParagraphsWith("Put your initials").Single().Descendants(W + "keepNext").ShouldHaveSingleItem();

    [Fact]
    public void Render_Fields_AreTintedCellsOfFixedHeightWithTitleAndTag()
    {
        var control = English.Body.Descendants(W + "sdtPr").Single(field => ValueOf(field, "tag") == "part2.person");
        var cell = control.Ancestors(W + "tc").First();

        ValueOf(control, "alias").ShouldBe("Part 2, Who will get it: Person");
        ((string?)cell.Element(W + "tcPr")!.Element(W + "shd")!.Attribute(W + "fill")).ShouldBe("EEF1F4");
        ((string?)cell.Descendants(W + "bottom").Single().Attribute(W + "sz")).ShouldBe("8");
        HeightOf(cell).ShouldBe("460 exact");
        HeightOf(English.Body.Descendants(W + "sdtPr").Single(field => ValueOf(field, "tag") == "part3.why").Ancestors(W + "tc").First()).ShouldBe("1380 exact");
    }

    [Fact]
    public void Render_TicksWhoseLabelsFit_StandInTwoColumnsRowByRow()
    {
        var table = English.ParagraphsWith("That I get help here").Single().Ancestors(W + "tbl").Single();

        table.Elements(W + "tr").Select(row => string.Join('|', row.Elements(W + "tc").Select(TextOf))).ShouldBe(
            ["☐That I get help here|☐Help I need with health", "☐Help I need with housing|☐How to reach me safely", "☐Something else (write it below)|"]);
    }

    [Fact]
    public void Render_InitialsWhoseLabelIsLong_StandOneARow()
        => English.ParagraphsWith("School records").Single().Ancestors(W + "tbl").Single().Descendants(W + "gridCol").Count().ShouldBe(3);

    [Fact]
    public void Render_TextsSideBySide_StandOneBelowTheOther()
        => English.ParagraphsWith("push you").Single().Ancestors(W + "tbl").ShouldBeEmpty();

    [Fact]
    public void Render_NothingOnTheEnglishPage_IsUnderTenPointsButTheFormLine()
    {
        string[] used = [.. English.Body.Descendants(W + "pStyle").Select(style => (string)style.Attribute(W + "val")!).Distinct()];

        used.Where(style => SizeOf(English, style) < 20).Except(["FieldGap", "TableGap", "SectionEnd"]).ShouldBeEmpty();
    }

    [Fact]
    public void Render_LargePrint_HasNothingUnderTwelvePoints()
        => Large.Styles.Descendants(W + "sz").Where(size => size.Ancestors(W + "style").Any()).Select(size => (int)size.Attribute(W + "val")!).Where(size => size > 2).Min().ShouldBeGreaterThanOrEqualTo(24);

    [Theory]
    [InlineData("ClientBody", 36, 540)]
    [InlineData("ClientTitle", 60, 760)]
    [InlineData("ClientPart", 42, 560)]
    [InlineData("ClientBoxChoice", 48, 640)]
    [InlineData("FieldLabel", 30, 400)]
    [InlineData("HotlineTitle", 28, 380)]
    [InlineData("FormLine", 24, 320)]
    [InlineData("Normal", 36, 540)]
    [InlineData("Heading1", 44, 600)]
    [InlineData("TableText", 32, 440)]
    public void Render_LargePrint_HasTheSizesOfTheLook(string style, int halfPoints, int line)
    {
        SizeOf(Large, style).ShouldBe(halfPoints);
        LineOf(Large, style).ShouldBe(line);
    }

    [Fact]
    public void Render_LargePrint_SetsFieldsOneARowAndHigher()
    {
        var cell = Large.Body.Descendants(W + "sdtPr").Single(field => ValueOf(field, "tag") == "part2.person").Ancestors(W + "tc").First();

        HeightOf(cell).ShouldBe("720 exact");
        cell.Parent!.Elements(W + "tc").ShouldHaveSingleItem();
        Large.Body.Descendants(W + "tbl").ShouldAllBe(table => table.Descendants(W + "gridCol").Count() <= 3);
    }

    static string HeightOf(XElement cell)
    {
        var height = cell.Parent!.Element(W + "trPr")!.Element(W + "trHeight")!;
        return $"{height.Attribute(W + "val")!.Value} {height.Attribute(W + "hRule")!.Value}";
    }

    static int SizeOf(WordFile file, string style) => Inherited(file, style, element => (int?)element.Element(W + "rPr")?.Element(W + "sz")?.Attribute(W + "val"));

    static int LineOf(WordFile file, string style) => Inherited(file, style, element => (int?)element.Element(W + "pPr")?.Element(W + "spacing")?.Attribute(W + "line"));

    static int Inherited(WordFile file, string? id, Func<XElement, int?> value)
    {
        for (; id is not null; id = ValueOf(file.Style(id), "basedOn"))
        {
            if (value(file.Style(id)) is { } found)
            {
                return found;
            }
        }
        return 0;
    }
}
