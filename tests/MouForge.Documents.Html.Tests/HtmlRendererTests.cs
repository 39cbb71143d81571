using System.Text;
using System.Xml.Linq;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Markup;
using MouForge.Documents.Numbering;
using MouForge.Documents.PublicCopies;
using MouForge.Documents.Rendering;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Agreement;

namespace MouForge.Documents.Html.Tests;

public class HtmlRendererTests
{
    [Theory]
    [InlineData(DocumentState.Draft)]
    [InlineData(DocumentState.InForce)]
    public void Render_EveryKindOfBlock_CarriesTheTextOfTheOutline(DocumentState state)
    {
        var document = SampleAgreement.Numbered().In(state);

        HtmlReading.Words(Fragment.Of(document)).ShouldBe(OutlineWords.Of(document));
    }

    [Fact]
    public void Render_PublicCopy_CarriesTheTextOfItsOutline()
    {
        var document = PublicCopy.Of(SampleAgreement.Numbered());

        HtmlReading.Words(Fragment.Of(document)).ShouldBe(OutlineWords.Of(document));
    }

    [Fact]
    public void Render_AnyDocument_IsOneArticleInItsLanguage()
    {
        var article = Fragment.Of(SampleAgreement.Numbered());

        article.Name.LocalName.ShouldBe("article");
        ((string?)article.Attribute("lang")).ShouldBe("en");
        new HtmlRenderer().Render(SampleAgreement.Numbered()).Format.ShouldBe(OutputFormat.Html);
    }

    [Fact]
    public void Render_RightToLeftLanguage_TurnsTheArticle()
    {
        var document = SampleAgreement.Numbered();
        var article = Fragment.Of(document with { Properties = document.Properties with { Language = "ar" } });

        ((string?)article.Attribute("dir")).ShouldBe("rtl");
    }

    [Theory]
    [InlineData("]]>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("👩‍⚖️ مركز النور – Al-Nour 24/7 e\u0301")]
    [InlineData("&amp; {{handlebars}} **markdown**")]
    public void Render_AnyTextInEveryPlace_IsCarriedAsTyped(string text)
    {
        var document = DocumentNumbering.Number(Document(
            Front(Paragraph(text, ParagraphStyle.Title), new FactListBlock([new([Text(text)], [Text(text)])])),
            Section(text, text, Clause(text, new DefinitionBlock(text, [Text(text)]), new CounselNoteBlock(text, [Text(text)])),
                Table([Column(), Column()], Row(text, text), Row(text, text)) with { Description = text },
                new FieldRowBlock([new(text, text) { Description = text }]), new TickGroupBlock([new(text + "2", [Text(text)])]), Signature(text, text, text),
                Paragraph(See(text, "Section"), new SlotInline(text), new TagInline(text))))).Document;
        var fragment = Fragment.Of(document);

        HtmlReading.Words(fragment).ShouldBe(OutlineWords.Of(document));
        fragment.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("script");
        fragment.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("img");
    }

    [Fact]
    public void Render_CharacterThatMarkupForbids_IsRefusedByName()
        => Should.Throw<ForbiddenCharacterException>(() => Fragment.Of(Paragraph("bell \u0007"))).Character.ShouldBe('\u0007');

    [Fact]
    public void Render_AnyDocument_CallsNothingAndRunsNothing()
    {
        string html = Fragment.TextOf(SampleAgreement.Numbered());
        var attributes = Fragment.Of(SampleAgreement.Numbered()).DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Distinct();

        html.ShouldNotContain("<script");
        attributes.ShouldAllBe(name => name != "style" && name != "src" && name != "name" && !name.StartsWith("on"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("no address")]
    public void Render_LinkToWhatIsNoPage_IsPlainText(string address)
    {
        var fragment = Fragment.Of(Paragraph(new LinkInline("words", address)));

        fragment.Descendants("a").ShouldBeEmpty();
        HtmlReading.Words(fragment).ShouldContain("words");
    }

    [Fact]
    public void Render_OnEightThreads_GivesTheSameBytes()
    {
        var renderer = new HtmlRenderer();
        byte[] expected = renderer.Render(SampleAgreement.Numbered()).Bytes.ToArray();
        byte[][] fragments = new byte[64][];

        Parallel.For(0, fragments.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => fragments[i] = renderer.Render(SampleAgreement.Numbered()).Bytes.ToArray());

        fragments.ShouldAllBe(fragment => fragment.SequenceEqual(expected));
    }

    [Fact]
    public void RenderPage_AnyDocument_IsAPageOfItsOwn()
    {
        string page = Encoding.UTF8.GetString(HtmlRenderer.RenderPage(SampleAgreement.Numbered()).Bytes.Span);
        var html = XDocument.Parse(page).Root!;

        page.ShouldStartWith("<!DOCTYPE html>");
        ((string?)html.Attribute("lang")).ShouldBe("en");
        html.Descendants("title").Single().Value.ShouldBe("Memorandum of Understanding");
        html.Descendants("article").ShouldHaveSingleItem();
        html.Descendants("style").Single().Value.ShouldContain(".mf-document");
    }

    [Fact]
    public void Stylesheet_NamesNoAddressAndOnlyItsOwnClasses()
    {
        HtmlStylesheet.Text.ShouldNotContain("url(");
        HtmlStylesheet.Text.ShouldNotContain("@import");
        System.Text.RegularExpressions.Regex.Matches(HtmlStylesheet.Text, @"\.([a-z][\w-]*)").Select(match => match.Groups[1].Value).ShouldAllBe(name => name.StartsWith("mf-"));
    }

    [Fact]
    public void Stylesheet_HasEveryClassOfTheFragmentThatIsSeen()
    {
        var used = Fragment.Of(SampleAgreement.Numbered()).DescendantsAndSelf().Attributes("class").SelectMany(names => names.Value.Split(' ')).Distinct();

        // These name what an element is; their look is that of what they stand in.
        string[] unstyled = ["mf-furniture", "mf-front", "mf-run-in", "mf-normal", "mf-signatory"];
        used.Except(unstyled).ShouldAllBe(name => HtmlStylesheet.Text.Contains("." + name));
    }
}
