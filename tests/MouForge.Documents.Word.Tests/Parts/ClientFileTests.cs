using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Parts;

public class ClientFileTests
{
    static readonly WordFile English = WordFile.Of(SampleForm.English());
    static readonly WordFile Arabic = WordFile.Of(SampleForm.Foreign("ar", SampleForm.Arabic));

    [Theory]
    [InlineData("English", "1080 1200 2040 1200 680 720")]
    [InlineData("English and Spanish", "1180 1200 2040 1200 680 720")]
    [InlineData("English, large print", "1080 1200 2840 1200 560 760")]
    public void Render_Margins_AreThoseOfTheLook(string sample, string expected)
    {
        var margins = WordFile.Of(SampleForm.All[sample]).Body.Descendants(W + "pgMar").Single();

        string.Join(' ', ((string[])["top", "right", "bottom", "left", "header", "footer"]).Select(name => (string?)margins.Attribute(W + name))).ShouldBe(expected);
    }

    [Fact]
    public void Render_PageWithoutABand_HasNoHeader()
    {
        English.PartNames.ShouldNotContain(name => name.StartsWith("word/header"));
        English.Body.Descendants(W + "headerReference").ShouldBeEmpty();
    }

    [Fact]
    public void Render_TranslationNobodyReviewed_SaysSoInBothLanguagesOnEveryPage()
    {
        var header = WordFile.Of(SampleForm.Bilingual())["word/header1.xml"].Root!;

        TextOf(header).ShouldBe("DraftDraft translation, not for signing. Permiso para compartir");
        header.Descendants(W + "lang").Select(language => (string?)language.Attribute(W + "val")).ShouldBe(["es-US"]);
    }

    [Fact]
    public void Render_Footer_SaysWhomToCallThenFormAndPage()
    {
        var footer = English["word/footer1.xml"].Root!;

        footer.Descendants(W + "tc").Select(TextOf).ShouldBe(["In danger nowCall 911", "Bridgeway, day and night555-555-0192", "National hotline, free1-888-373-7888 · text 233733"]);
        footer.Descendants(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!).ShouldBe([2361, 3345, 4132]);
        TextOf(footer.Elements(W + "p").Single()).ShouldBe("Form 3 · English · Version 2Page 1 of 1");
        footer.Descendants(W + "fldSimple").Select(field => field.Attribute(W + "instr")!.Value.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
    }

    [Fact]
    public void Render_Footer_ShowsNeitherCodeNorDocumentId()
        => TextOf(English["word/footer1.xml"].Root!).ShouldNotContain("MCTF");

    [Fact]
    public void Render_LargePrint_SaysSoInTheFooter()
        => TextOf(WordFile.Of(SampleForm.English(PrintSize.Large))["word/footer1.xml"].Root!).ShouldContain("Form 3 · English · Version 2 · Large print");

    [Fact]
    public void Render_LargePrintOfAnAgreement_SaysSoBesideItsId()
    {
        var document = SampleAgreement.Numbered();
        var file = WordFile.Of(document with { Properties = document.Properties with { Print = PrintSize.Large } });

        Conformance.ErrorsOf(new WordRenderer().Render(document with { Properties = document.Properties with { Print = PrintSize.Large } }).Bytes).ShouldBeEmpty();
        TextOf(file["word/footer1.xml"].Root!).ShouldBe("MCTF-MOU-2026 · Version 2 · Large printPage 1 of 1Code 83d0 51fe c27a");
        file.Body.Descendants(W + "pgSz").ShouldAllBe(size => size.Attribute(W + "orient") == null);
    }

    [Fact]
    public void Render_RightToLeft_TurnsSectionsStylesTablesAndRuns()
    {
        Arabic.Body.Element(W + "sectPr")!.Element(W + "bidi").ShouldNotBeNull();
        Arabic.Style("Normal").Element(W + "pPr")!.Element(W + "bidi").ShouldNotBeNull();
        Arabic.Body.Descendants(W + "tbl").ShouldAllBe(table => table.Element(W + "tblPr")!.Element(W + "bidiVisual") != null);
        Arabic.Body.Descendants(W + "r").Where(run => TextOf(run).Contains(SampleForm.Arabic)).ShouldAllBe(run => run.Element(W + "rPr")!.Element(W + "rtl") != null);
    }

    [Theory]
    [InlineData("555-555-0119")]
    [InlineData("Bridgeway Survivor Services")]
    public void Render_NameOrNumberAmongArabic_IsARunOfItsOwnFromTheLeft(string words)
        => Arabic.Body.Descendants(W + "r").Where(run => TextOf(run) == words).ShouldAllBe(run => run.Descendants(W + "rtl").Any() == false);

    [Fact]
    public void Render_NumberAmongArabic_CannotTurn()
        => Arabic.ParagraphsWith("555-555-0119").Select(TextOf).ShouldAllBe(text => text.Contains("\u200E555-555-0119"));

    [Fact]
    public void Render_Arabic_HasAFaceAndLanguageOfItsOwn()
    {
        var defaults = Arabic.Styles.Element(W + "docDefaults")!.Descendants(W + "lang").Single();

        ((string?)defaults.Attribute(W + "bidi")).ShouldBe("ar-SA");
        Arabic.Style("ClientBody").Descendants(W + "rFonts").Single().Attribute(W + "cs")!.Value.ShouldBe("Noto Sans Arabic");
        AlternativeOf(Arabic, "Noto Sans Arabic").ShouldBe("Arial");
    }

    [Fact]
    public void Render_ArabicBox_HasItsBarOnTheRight()
        => Arabic.Style("ClientBox").Descendants(W + "pBdr").Single().Element(W + "right")!.Attribute(W + "sz")!.Value.ShouldBe("32");

    [Fact]
    public void Render_SimplifiedChinese_HasAFaceAndLanguageOfItsOwn()
    {
        var file = WordFile.Of(SampleForm.Foreign("zh-Hans", SampleForm.Chinese));

        ((string?)file.Styles.Element(W + "docDefaults")!.Descendants(W + "lang").Single().Attribute(W + "eastAsia")).ShouldBe("zh-CN");
        file.Style("ClientBody").Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")!.Value.ShouldBe("Noto Sans SC");
        AlternativeOf(file, "Noto Sans SC").ShouldBe("Microsoft YaHei");
        file.Body.Descendants(W + "rtl").ShouldBeEmpty();
    }

    [Fact]
    public void Render_SideWithAnotherScript_HasItsFaceToo()
        => WordFile.Of(SampleForm.Bilingual("ar", "العربية", SampleForm.Arabic)).Style("BilingualText").Descendants(W + "rFonts").Single().Attribute(W + "cs")!.Value.ShouldBe("Noto Sans Arabic");

    static string? AlternativeOf(WordFile file, string face)
        => ValueOf(file["word/fontTable.xml"].Root!.Elements(W + "font").Single(font => (string?)font.Attribute(W + "name") == face), "altName");
}
