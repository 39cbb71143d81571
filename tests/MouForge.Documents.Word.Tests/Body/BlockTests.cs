using System.Xml.Linq;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;
using static MouForge.Tests.Shared.Agreement;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Body;

public class BlockTests
{
    static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    static readonly WordFile Sample = WordFile.Of(SampleAgreement.Numbered());

    [Theory]
    [InlineData("Marrowbone County Task Force", "Kicker")]
    [InlineData("How nine agencies", "Subtitle")]
    [InlineData("At a glance", "Heading3")]
    [InlineData("Nature of this document", "Heading1")]
    [InlineData("This is a statement of shared intent", "Clause")]
    [InlineData("Section 28, Records and retention.", "SubClause")]
    [InlineData("at once where a court says so", "SubSubClause")]
    [InlineData("A paragraph that goes on", "BodyText")]
    [InlineData("privacy duties;", "ListBullet")]
    [InlineData("a person who asks a Partner", "Definition")]
    [InlineData("Enter the state statute.", "CounselNote")]
    [InlineData("A panel with one thought.", "Panel")]
    [InlineData("This annex is not part", "Notice")]
    [InlineData("Lindenport Police Department", "Heading2")]
    [InlineData("Services and needs matrix", "HeadingAnnex")]
    [InlineData("Community-based · Trafficking", "SmallNote")]
    [InlineData("You may call me", "TickBox")]
    [InlineData("Gwyneth Alder", "Signatory")]
    public void Render_Block_HasAStyleWithItsName(string words, string style)
        => Sample.ParagraphsWith(words).Select(paragraph => ValueOf(paragraph, "pPr", "pStyle")).ShouldContain(style);

    [Fact]
    public void Render_AnyParagraph_HasAStyleOfTheFile()
    {
        var known = Sample.Styles.Elements(W + "style").Select(style => (string)style.Attribute(W + "styleId")!).ToHashSet(StringComparer.Ordinal);

        Sample.Body.Descendants().Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle")
            .Select(element => (string)element.Attribute(W + "val")!).Distinct().ShouldAllBe(style => known.Contains(style));
    }

    [Theory]
    [InlineData("heading 1", "Clause")]
    [InlineData("Heading Annex", "Clause")]
    [InlineData("Clause", "Clause")]
    [InlineData("Sub-clause", "SubClause")]
    [InlineData("Counsel Note", "Normal")]
    public void Render_EnterAfterAParagraph_GivesTheStyleALawyerExpects(string name, string next)
        => Sample.Styles.Elements(W + "style").Where(style => ValueOf(style, "name") == name).Select(style => ValueOf(style, "next")).ShouldBe([next]);

    [Fact]
    public void Render_CounselNote_IsKeptWithTheBlockBeforeItAndDroppedWhenLocked()
    {
        Sample.ParagraphsWith("Human Trafficking").Single().Descendants(W + "keepNext").ShouldHaveSingleItem();
        WordFile.Of(SampleAgreement.Numbered().In(DocumentState.ForSignature)).ParagraphsWith("Counsel note").ShouldBeEmpty();
    }

    [Fact]
    public void Render_ClauseThatEndsInAColon_IsKeptWithItsList()
        => Sample.ParagraphsWith("bound by three parts").Single().Descendants(W + "keepNext").ShouldHaveSingleItem();

    [Fact]
    public void Render_Status_IsSaidInTheAlternativeTextOfItsPanel()
        => Sample.Body.Descendants(W + "tblDescription").Select(text => (string?)text.Attribute(W + "val"))
            .ShouldContain("Status: Draft. Version 2, February 20, 2026. Comments until February 25.");

    [Fact]
    public void Render_Panel_IsOneParagraphStyleUnlessItHoldsAList()
    {
        Sample.ParagraphsWith("A panel with one thought.").Single().Ancestors(W + "tbl").ShouldBeEmpty();
        Sample.ParagraphsWith("Nobody may force you.").Single().Ancestors(W + "tbl").ShouldHaveSingleItem();
    }

    [Fact]
    public void Render_Contents_IsAFieldOfLinksToEverySection()
    {
        var contents = Sample.Body.Elements(W + "sdt").Single();
        var bookmarks = Sample.Body.Descendants(W + "bookmarkStart").Select(mark => (string)mark.Attribute(W + "name")!).ToHashSet(StringComparer.Ordinal);

        contents.Descendants(W + "instrText").Single().Value.ShouldBe(" TOC \\o \"1-1\" \\n \\h \\z \\u ");
        contents.Descendants(W + "hyperlink").Select(TextOf).ShouldBe(
            ["2Nature of this document", "3Definitions and shared words", "4Roles by partner", "5A form", "6Signatures",
                "Annex A. Contacts", "Annex B. Services and needs matrix", "Annex C. Ground rules", "Annex D. A wide table"]);
        contents.Descendants(W + "hyperlink").Select(link => (string)link.Attribute(W + "anchor")!).ShouldAllBe(anchor => bookmarks.Contains(anchor));
    }

    [Fact]
    public void Render_CrossReferences_AreFieldsWithTheirResultFilledIn()
        => Sample.Body.Descendants(W + "fldSimple").Select(field => ($"{field.Attribute(W + "instr")!.Value.Trim()} → {TextOf(field)}")).Distinct()
            .ShouldBe(["REF _Ref2 \\n \\h → 2", "REF _Ref2_3 \\n \\h → 2.3", "REF _Ref2_2 \\n \\h → 2.2", "REF _Ref3 \\n \\h → 3", "REF _RefA \\n \\h → Annex\u00A0A"]);

    [Fact]
    public void Render_References_NameBookmarksOfTheFile()
    {
        var names = Sample.Body.Descendants(W + "bookmarkStart").Select(mark => (string)mark.Attribute(W + "name")!).ToList();

        names.ShouldBeUnique();
        Sample.Body.Descendants(W + "fldSimple").Select(field => field.Attribute(W + "instr")!.Value.Split(' ')[2]).ShouldAllBe(name => names.Contains(name));
    }

    [Fact]
    public void Render_Ids_AreUnique()
    {
        Sample.Body.Descendants(W + "bookmarkStart").Select(mark => (string)mark.Attribute(W + "id")!).ShouldBeUnique();
        Sample.Body.Descendants(W + "sdtPr").Elements(W + "id").Select(id => (string)id.Attribute(W + "val")!).ShouldBeUnique();
    }

    [Fact]
    public void Render_SignatureBlock_HasThreeFieldsWithTitleAndTag()
    {
        var fields = Sample.Body.Descendants(W + "sdtPr").Where(field => ValueOf(field, "tag")?.StartsWith("p3.", StringComparison.Ordinal) == true);

        fields.Select(field => (ValueOf(field, "tag"), ValueOf(field, "alias"))).ShouldBe(
        [
            ("p3.signature", "Lindenport Police Department: Signature"),
            ("p3.name", "Lindenport Police Depa…: Name and title, if another person signs"),
            ("p3.date", "Lindenport Police Department: Date"),
        ]);
        fields.ShouldAllBe(field => field.Element(W + "text") != null && field.Element(W + "showingPlcHdr") != null);
    }

    [Fact]
    public void Render_SignatureBlock_KeepsItsHeightsAndStaysWhole()
    {
        var block = Sample.ParagraphsWith("Beatrix Yarrow").Single().Ancestors(W + "tbl").Single();

        block.Descendants(W + "trHeight").Select(height => $"{height.Attribute(W + "val")!.Value} {height.Attribute(W + "hRule")!.Value}")
            .ShouldBe(["920 exact", "240 exact", "560 exact", "240 exact", "280 atLeast"]);
        block.Elements(W + "tr").ShouldAllBe(row => row.Descendants(W + "cantSplit").Any());
    }

    [Fact]
    public void Render_LastSignatureBlock_IsKeptWithTheOneBeforeIt()
    {
        var stamps = Sample.Body.Descendants(W + "tbl").Where(table => TextOf(table).Contains("Approval:", StringComparison.Ordinal))
            .Select(table => table.Elements(W + "tr").Last().Descendants(W + "keepNext").Any());

        stamps.ShouldBe([false, false, true, false]);
    }

    [Fact]
    public void Render_SignatureBlocksOfALongName_AreAllOneHeight()
    {
        var file = Rendered(Signature("p1", "Short", "A"), Signature("p2", string.Join(' ', Enumerable.Repeat("Association", 30)), "B"));

        file.Body.Descendants(W + "tbl").Select(table => table.Descendants(W + "trHeight").Last().Attribute(W + "val")!.Value).Distinct().ShouldHaveSingleItem();
        file.ParagraphsWith("Association Association").Select(paragraph => ValueOf(paragraph, "pPr", "pStyle")).ShouldBe(["SignatureLongName"]);
    }

    [Fact]
    public void Render_TickBox_IsACheckBoxThatNobodyTicked()
    {
        var box = Sample.ParagraphsWith("You may call me").Single().Descendants(W14 + "checkbox").Single();

        ((string?)box.Element(W14 + "checked")!.Attribute(W14 + "val")).ShouldBe("0");
        ValueOf(box.Parent, "alias").ShouldBe("You may call me");
        ValueOf(box.Parent, "tag").ShouldBe("release.call");
    }

    [Fact]
    public void Render_Field_SaysItsDescriptionAndTakesSeveralLinesWhereItIsHigh()
    {
        var fields = Sample.Body.Descendants(W + "sdtPr").Where(field => ValueOf(field, "tag")?.StartsWith("release.", StringComparison.Ordinal) == true).ToList();

        fields.Select(field => ValueOf(field, "alias")).ShouldContain("Part 1: Date");
        fields.Where(field => field.Element(W + "text")?.Attribute(W + "multiLine") is not null).Select(field => ValueOf(field, "tag")).ShouldBe(["release.notes"]);
    }

    [Fact]
    public void Render_Link_IsARelationshipToItsAddress()
    {
        string id = (string)Sample.Body.Descendants(W + "hyperlink").Single(link => link.Attribute(R + "id") is not null).Attribute(R + "id")!;

        Sample["word/_rels/document.xml.rels"].Root!.Elements().Single(link => (string?)link.Attribute("Id") == id)
            .Attribute("Target")!.Value.ShouldBe("https://example.org/desk?a=1&b=2");
    }

    [Fact]
    public void Render_LinkWithoutAnAddress_IsPlainText()
    {
        var file = Rendered(Paragraph(new LinkInline("nowhere", "no address")));

        file.Body.Descendants(W + "hyperlink").ShouldBeEmpty();
        file.ParagraphsWith("nowhere").ShouldHaveSingleItem();
    }

    [Fact]
    public void Render_TextOfAnotherLanguage_SaysSo()
        => ValueOf(Sample.ParagraphsWith("Se habla").Single().Element(W + "r"), "rPr", "lang").ShouldBe("es-US");

    [Fact]
    public void Render_BlankForCounsel_IsASlotThatDoesNotBreak()
    {
        var run = Sample.Body.Descendants(W + "r").Single(run => ValueOf(run, "rPr", "rStyle") == "Slot");

        TextOf(run).ShouldBe("[state\u00A0statute:\u00A0counsel\u00A0to\u00A0fill\u00A0in]");
    }

    static WordFile Rendered(params IReadOnlyList<Block> blocks) => WordFile.Of(DocumentNumbering.Number(Document(Section("a", "One", blocks))).Document);
}
