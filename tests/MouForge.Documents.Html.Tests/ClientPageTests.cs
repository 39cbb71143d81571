using System.Xml.Linq;
using MouForge.Documents.LargePrints;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;

namespace MouForge.Documents.Html.Tests;

/// <summary>Pages that a client holds, in every size and language.</summary>
public class ClientPageTests
{
    static readonly XElement English = Fragment.Of(SampleForm.English());
    static readonly XElement Spanish = Fragment.Of(SampleForm.Bilingual());
    static readonly XElement Arabic = Fragment.Of(SampleForm.Foreign("ar", SampleForm.Arabic));

    public static IEnumerable<object[]> Samples => SampleForm.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_AnySample_CarriesTheTextOfTheOutline(string sample)
    {
        var document = SampleForm.All[sample];

        HtmlReading.Words(Fragment.Of(document)).ShouldBe(OutlineWords.Of(document.Properties.Print == PrintSize.Large ? LargePrint.Of(document) : document));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_AnySample_LabelsEveryInputOnceAndHasUniqueIds(string sample)
    {
        var fragment = Fragment.Of(SampleForm.All[sample]);
        var inputs = fragment.Descendants().Where(element => element.Name.LocalName is "input" or "textarea").ToList();

        inputs.ShouldNotBeEmpty();
        inputs.ShouldAllBe(input => fragment.Descendants("label").Count(label => (string?)label.Attribute("for") == (string?)input.Attribute("id")) == 1);
        fragment.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_AnySample_SkipsNoHeadingLevel(string sample)
    {
        var levels = Fragment.Of(SampleForm.All[sample]).Descendants().Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Select(element => element.Name.LocalName[1] - '0').ToList();

        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1), (level, next) => next - level).ShouldAllBe(step => step <= 1);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Stylesheet_AnySample_HasEveryClassThatIsSeen(string sample)
    {
        var used = Fragment.Of(SampleForm.All[sample]).DescendantsAndSelf().Attributes("class").SelectMany(names => names.Value.Split(' ')).Distinct();

        used.Except(["mf-furniture", "mf-front", "mf-normal"]).ShouldAllBe(name => HtmlStylesheet.Text.Contains("." + name));
    }

    [Fact]
    public void Render_ClientPage_ShowsNeitherCodeNorIdAndNoHeader()
    {
        English.Value.ShouldNotContain("MCTF-MOU");
        English.Elements("header").ShouldBeEmpty();
    }

    [Fact]
    public void Render_ClientPage_EndsWithWhomToCallAndTheFormLine()
    {
        var footer = English.Elements().Last();

        footer.Name.LocalName.ShouldBe("footer");
        footer.Descendants("li").Select(cell => cell.Value).ShouldBe(["In danger nowCall 911", "Bridgeway, day and night555-555-0192", "National hotline, free1-888-373-7888 · text 233733"]);
        footer.Elements("p").Single().Value.ShouldBe("Form 3 · English · Version 2");
    }

    [Fact]
    public void Render_Initials_AreShortFieldsWithLabels()
    {
        var inputs = English.Descendants("li").Where(item => HtmlReading.HasClass(item, "mf-initials")).Elements("input").ToList();

        inputs.Count.ShouldBe(4);
        inputs.ShouldAllBe(input => (string?)input.Attribute("type") == "text");
    }

    [Fact]
    public void Render_RowThatHeadsOthers_HeadsAGroupOfRows()
    {
        var head = English.Descendants("th").Single(cell => cell.Value == "State");

        ((string?)head.Attribute("scope")).ShouldBe("rowgroup");
        ((string?)head.Attribute("colspan")).ShouldBe("4");
    }

    [Fact]
    public void Render_Pair_SaysTheLanguageOfEachSide()
        => Spanish.Descendants("div").Where(pair => HtmlReading.HasClass(pair, "mf-pair")).ShouldAllBe(pair =>
            pair.Elements().Select(side => (string)side.Attribute("lang")!).SequenceEqual(new[] { "en", "es" }));

    [Fact]
    public void Render_TickBoxOfTwoLanguages_StandsOnceWithBothTextsInItsLabel()
    {
        var boxes = Spanish.Descendants("input").Where(input => (string?)input.Attribute("type") == "checkbox").ToList();

        boxes.Count.ShouldBe(2);
        boxes.Select(box => box.ElementsAfterSelf("label").Single().Descendants("span").Where(span => span.Attribute("lang") is not null).Select(span => (string)span.Attribute("lang")!))
            .ShouldAllBe(languages => languages.SequenceEqual(new[] { "en", "es" }));
    }

    [Fact]
    public void Render_TranslationNobodyReviewed_SaysSoFirstInBothLanguages()
    {
        var band = Spanish.Elements("header").Single();

        band.Value.Trim().ShouldBe("Draft Draft translation, not for signing. Permiso para compartir");
        band.Descendants("span").Last().Attribute("lang")!.Value.ShouldBe("es");
    }

    [Fact]
    public void Render_ArabicBesideEnglish_TurnsItsSideAlone()
    {
        var fragment = Fragment.Of(SampleForm.Bilingual("ar", "العربية", SampleForm.Arabic));

        ((string?)fragment.Attribute("dir")).ShouldBe("ltr");
        fragment.Descendants("div").Where(side => (string?)side.Attribute("lang") == "ar").ShouldAllBe(side => (string?)side.Attribute("dir") == "rtl");
    }

    [Fact]
    public void Render_NumberAmongArabic_KeepsItsDirection()
        => Arabic.Descendants("bdi").Select(stretch => stretch.Value).Distinct().ShouldBe(["Bridgeway Survivor Services", "555-555-0119", "30", "1-888-373-7888", "555-555-0150"]);

    [Fact]
    public void Render_LargePrint_SaysSoAndHasNoTableOfManyColumns()
    {
        var large = Fragment.Of(SampleForm.English(PrintSize.Large));

        HtmlReading.HasClass(large, "mf-large").ShouldBeTrue();
        large.Elements("footer").Elements("p").Single().Value.ShouldBe("Form 3 · English · Version 2 · Large print");
        large.Descendants("table").ShouldBeEmpty();
    }
}
