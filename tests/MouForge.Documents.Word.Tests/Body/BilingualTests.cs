using System.Xml.Linq;
using MouForge.Documents.Blocks;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Body;

public class BilingualTests
{
    static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    static readonly WordFile Spanish = WordFile.Of(SampleForm.Bilingual());
    static readonly XElement Table = Spanish.Body.Elements(W + "tbl").Single();

    [Fact]
    public void Render_TwoLanguages_IsATableOfTwoEqualColumns()
        => Table.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!).ShouldBe([4920, 4920]);

    [Fact]
    public void Render_Head_NamesTheLanguagesOnEveryPage()
    {
        var head = Table.Elements(W + "tr").First();

        head.Descendants(W + "tblHeader").ShouldHaveSingleItem();
        head.Elements(W + "tc").Select(TextOf).ShouldBe(["English", "Español"]);
    }

    [Fact]
    public void Render_TableOnAPageOfItsOwn_ComesAfterTheBreak()
    {
        var form = SampleForm.Bilingual();
        var page = new Section { Id = "stop", Kind = SectionKind.Front, StartsPage = true, Blocks = [form.Sections.SelectMany(section => section.Blocks).OfType<BilingualBlock>().First()] };

        var body = WordFile.Of(form with { Sections = [.. form.Sections, page] }).Body;

        body.Elements(W + "tbl").Last().ElementsBeforeSelf().Last().Descendants(W + "pageBreakBefore").ShouldHaveSingleItem();
    }

    [Fact]
    public void Render_Rows_AreNeverBroken() => Table.Elements(W + "tr").ShouldAllBe(row => row.Element(W + "trPr")!.Element(W + "cantSplit") != null);

    [Fact]
    public void Render_RunsOfTheOtherLanguage_SayIt()
    {
        var cells = Table.Elements(W + "tr").Where(row => row.Elements(W + "tc").Count() == 2).Select(row => row.Elements(W + "tc").Last()).ToList();

        cells.SelectMany(cell => cell.Descendants(W + "r")).Where(run => run.Elements(W + "t").Any()).ShouldAllBe(run => ValueOf(run, "rPr", "lang") == "es-US");
        Table.Elements(W + "tr").SelectMany(row => row.Elements(W + "tc").First().Descendants(W + "lang")).ShouldBeEmpty();
    }

    [Fact]
    public void Render_PartNumbers_StandInTheFirstColumnOnly() => WordReading.Labels(Spanish).ShouldBe(["1", "2"]);

    [Fact]
    public void Render_Fields_SpanBothColumnsAndStandOnce()
    {
        var control = Spanish.Body.Descendants(W + "sdtPr").Single(field => ValueOf(field, "tag") == "part2.person");

        ValueOf(control.Ancestors(W + "tc").Last(), "tcPr", "gridSpan").ShouldBe("2");
    }

    [Fact]
    public void Render_TickBox_StandsOnceBeforeItsFirstLabel()
    {
        var rows = Table.Elements(W + "tr").Where(row => row.Descendants(W14 + "checkbox").Any()).ToList();

        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(row => row.Elements(W + "tc").First().Descendants(W14 + "checkbox").Count() == 1);
        rows.ShouldAllBe(row => TextOf(row.Elements(W + "tc").Last()) == "Permiso para compartir");
    }

    [Fact]
    public void Render_Box_TintsBothColumns()
    {
        var row = Spanish.ParagraphsWith("You choose.").Single().Ancestors(W + "tr").Single();

        row.Elements(W + "tc").Select(cell => (string?)cell.Element(W + "tcPr")!.Element(W + "shd")!.Attribute(W + "fill")).ShouldBe(["EEF1F4", "EEF1F4"]);
    }

    [Fact]
    public void Render_ArabicBesideEnglish_StandsOnTheRightAndTurnsItsParagraphs()
    {
        var file = WordFile.Of(SampleForm.Bilingual("ar", "العربية", SampleForm.Arabic));
        var table = file.Body.Elements(W + "tbl").Single();

        table.Element(W + "tblPr")!.Element(W + "bidiVisual").ShouldBeNull();
        table.Elements(W + "tr").First().Elements(W + "tc").Select(cell => cell.Descendants(W + "bidi").Count()).ShouldBe([0, 1]);
        file.ParagraphsWith(SampleForm.Arabic).ShouldAllBe(paragraph => paragraph.Element(W + "pPr")!.Element(W + "bidi") != null);
    }

    [Fact]
    public void Render_LargePrint_SetsTheLanguagesOneBelowTheOther()
        => WordFile.Of(SampleForm.Bilingual(print: PrintSize.Large)).Body.Elements(W + "tbl").Single().Element(W + "tblGrid")!.Elements(W + "gridCol").Count().ShouldBe(1);
}
