using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;
using static MouForge.Documents.Tests.Samples;

namespace MouForge.Documents.Tests.Numbering;

public sealed class DocumentNumberingTests
{
    [Fact]
    public void Number_FrontSection_CountsAsSectionOne()
    {
        var document = Numbered(Document(Front(Paragraph("hello")), Section("background"), Section("purpose"), Annex("contacts"), Annex("matrix")));

        document.Sections.Select(section => section.Label).ShouldBe(["", "2", "3", "Annex A.", "Annex B."]);
    }

    [Fact]
    public void Number_ClausesAndNumberedHeadings_ShareTheCountOfTheirSection()
    {
        var heading = new HeadingBlock(2, [new TextInline("Bridgeway")]) { Numbered = true };
        var plain = new HeadingBlock(3, [new TextInline("What we will do")]);

        var blocks = Numbered(Document(Section("roles", heading, plain, Clause("one")), Annex("rules", Clause("two")))).Sections;

        ((HeadingBlock)blocks[0].Blocks[0]).Label.ShouldBe("2.1");
        ((HeadingBlock)blocks[0].Blocks[1]).Label.ShouldBe("");
        ((ClauseBlock)blocks[0].Blocks[2]).Label.ShouldBe("2.2");
        ((ClauseBlock)blocks[1].Blocks[0]).Label.ShouldBe("A.1");
    }

    [Fact]
    public void Number_NestedLists_AreLetteredByDepth()
    {
        var inner = new ListBlock(true, [new ListItem([Paragraph("deep")])]);
        var outer = new ListBlock(true, [new ListItem([Paragraph("one")]), new ListItem([Paragraph("two"), inner])]);

        var clause = (ClauseBlock)Numbered(Document(Section("a", Clause("Both:", outer)))).Sections[0].Blocks[0];

        var list = (ListBlock)clause.Blocks[1];
        list.Items.Select(item => item.Label).ShouldBe(["(a)", "(b)"]);
        ((ListBlock)list.Items[1].Blocks[1]).Items[0].Label.ShouldBe("(i)");
    }

    [Fact]
    public void Number_ListInsideBullets_StartsAtLetters()
    {
        var bullets = new ListBlock(false, [new ListItem([Paragraph("bullet"), Letters("inner")])]);

        var list = (ListBlock)Numbered(Document(Section("a", bullets))).Sections[0].Blocks[0];

        list.Items[0].Label.ShouldBe("");
        ((ListBlock)list.Items[0].Blocks[1]).Items[0].Label.ShouldBe("(a)");
    }

    [Fact]
    public void Number_CrossReferences_TakeTheNumberOfTheirTarget()
    {
        var references = Paragraph(new CrossReferenceInline("nature", "Section"), new CrossReferenceInline("CL-X", ""), new CrossReferenceInline("matrix", "Annex"));

        var document = Numbered(Document(Section("a", references), Section("nature", Clause("text") with { Anchor = "CL-X" }), Annex("matrix")));

        var paragraph = (ParagraphBlock)document.Sections[0].Blocks[0];
        paragraph.Inlines.Select(inline => inline.PlainText).ShouldBe(["Section\u00A03", "3.1", "Annex\u00A0A"]);
    }

    [Fact]
    public void Number_UnknownTarget_IsNamedOnce()
    {
        var twice = Paragraph(new CrossReferenceInline("nowhere", ""), new CrossReferenceInline("nowhere", "Section"));

        DocumentNumbering.Number(Document(Section("a", twice))).UnresolvedTargets.ShouldBe(["nowhere"]);
    }

    [Fact]
    public void Number_SameAnchorTwice_IsRefused()
    {
        var document = Document(Section("a", Clause("x") with { Anchor = "same" }, Clause("y") with { Anchor = "same" }));

        Should.Throw<ArgumentException>(() => DocumentNumbering.Number(document)).Message.ShouldContain("'same'");
    }

    [Fact]
    public void Number_CounselNote_NamesItsClause()
    {
        var note = new CounselNoteBlock("Counsel note to", [new TextInline("Check.")]);

        var clause = (ClauseBlock)Numbered(Document(Section("a", Clause("text", note)))).Sections[0].Blocks[0];

        ((CounselNoteBlock)clause.Blocks[1]).Opening.ShouldBe("Counsel note to 2.1.");
    }

    static Document Numbered(Document document) => DocumentNumbering.Number(document).Document;
}
