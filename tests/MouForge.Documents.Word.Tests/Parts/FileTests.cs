using System.Xml.Linq;
using MouForge.Documents.Numbering;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Agreement;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Parts;

public class FileTests
{
    [Fact]
    public void Render_Properties_AreThoseOfTheDocument()
    {
        var properties = WordFile.Of(SampleAgreement.Numbered())["docProps/core.xml"].Root!.Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);

        properties.ShouldBe(new Dictionary<string, string>
        {
            ["title"] = "Memorandum of Understanding",
            ["creator"] = "Marrowbone County Task Force",
            ["language"] = "en",
            ["created"] = "2026-11-21T00:00:00Z",
            ["modified"] = "2026-11-21T00:00:00Z",
        });
    }

    [Theory]
    [InlineData("en", "en-US")]
    [InlineData("es", "es-US")]
    [InlineData("vi", "vi")]
    public void Render_Language_IsTheDefaultOfTheText(string language, string expected)
    {
        var document = SampleAgreement.Numbered();
        var file = WordFile.Of(document with { Properties = document.Properties with { Language = language } });

        ValueOf(file.Styles, "docDefaults", "rPrDefault", "rPr", "lang").ShouldBe(expected);
    }

    [Fact]
    public void Render_Draft_HasTheBandInEveryHeader()
    {
        var headers = Headers(DocumentState.Draft);

        headers.Select(header => TextOf(header.Root!)).ShouldBe(
        [
            "DraftNot for signature. Have your own lawyer check this for your state before anyone signs.",
            "DraftNot for signature. Have your own lawyer check this for your state before anyone signs.Members only",
            "DraftNot for signature. Have your own lawyer check this for your state before anyone signs.",
        ]);
    }

    [Theory]
    [InlineData(DocumentState.ForSignature, "For signature")]
    [InlineData(DocumentState.InForce, "In force")]
    public void Render_LockedDocument_SaysItsStateInEveryHeader(DocumentState state, string words)
        => Headers(state).Select(header => TextOf(header.Root!)).ShouldBe(
        [
            $"Memorandum of UnderstandingVersion 2 · {words}",
            $"Memorandum of UnderstandingVersion 2 · {words} · Members only",
            $"Memorandum of UnderstandingVersion 2 · {words}",
        ]);

    [Fact]
    public void Render_Footer_HasIdentityCodeAndPage()
    {
        var file = WordFile.Of(SampleAgreement.Numbered());

        TextOf(file["word/footer1.xml"].Root!).ShouldBe("MCTF-MOU-2026 · Version 2Code 83d0 51fe c27aPage 1 of 1");
        file["word/footer1.xml"].Descendants(W + "fldSimple").Select(field => field.Attribute(W + "instr")!.Value.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
    }

    [Fact]
    public void Render_FooterWithoutCode_LeavesItsPlaceEmpty()
    {
        var document = SampleAgreement.Numbered();
        var file = WordFile.Of(document with { Properties = document.Properties with { ContentCode = null } });

        TextOf(file["word/footer1.xml"].Root!).ShouldBe("MCTF-MOU-2026 · Version 2Page 1 of 1");
    }

    [Fact]
    public void Render_KindsOfPage_ChangeWithSectionBreaks()
    {
        var pages = WordFile.Of(SampleAgreement.Numbered()).Body.Descendants(W + "sectPr").ToList();

        pages.Select(page => (string?)page.Element(W + "headerReference")!.Attribute(R + "id")).ShouldBe(["rIdHeader1", "rIdHeader2", "rIdHeader1", "rIdHeader3"]);
        pages.Select(page => (string?)page.Element(W + "pgSz")!.Attribute(W + "orient")).ShouldBe([null, null, null, "landscape"]);
    }

    [Fact]
    public void Render_Settings_AreWord2013WithoutHyphenation()
    {
        var settings = WordFile.Of(SampleAgreement.Numbered())["word/settings.xml"].Root!;

        settings.Descendants(W + "compatSetting").First().Attribute(W + "val")!.Value.ShouldBe("15");
        ValueOf(settings, "autoHyphenation").ShouldBe("0");
    }

    [Fact]
    public void Render_ContentsList_StandsOnAPageOfItsOwn()
    {
        var file = WordFile.Of(SampleAgreement.Numbered());

        file.ParagraphsWith("Contents").First().Descendants(W + "pageBreakBefore").ShouldHaveSingleItem();
        file.ParagraphsWith("Nature of this document").Last().Descendants(W + "pageBreakBefore").ShouldHaveSingleItem();
    }

    [Fact]
    public void Render_HeadingThatStartsAPage_BreaksUnlessItOpensItsSection()
    {
        var file = WordFile.Of(DocumentNumbering.Number(Document(Section("a", "One", Part("First") with { StartsPage = true }, Part("Second") with { StartsPage = true }))).Document);

        file.ParagraphsWith("First").Single().Descendants(W + "pageBreakBefore").ShouldBeEmpty();
        file.ParagraphsWith("Second").Single().Descendants(W + "pageBreakBefore").ShouldHaveSingleItem();
    }

    static IEnumerable<XDocument> Headers(DocumentState state)
    {
        var file = WordFile.Of(SampleAgreement.Numbered().In(state));
        return file.PartNames.Where(name => name.StartsWith("word/header", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => file[name]);
    }
}
