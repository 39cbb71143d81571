using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;
using MouForge.Documents.Outlines;
using MouForge.Documents.PublicCopies;
using static MouForge.Documents.Tests.Samples;

namespace MouForge.Documents.Tests.PublicCopies;

public sealed class PublicCopyTests
{
    [Fact]
    public void Of_RestrictedSection_IsLeftOutAndNumbersStay()
    {
        var document = Document(Section("a"), Section("b") with { InPublicCopy = false }, Section("c"), Annex("x") with { InPublicCopy = false }, Annex("y"));

        Public(document).Sections.Select(section => section.Label).ShouldBe(["2", "4", "Annex B."]);
    }

    [Fact]
    public void Of_RestrictedBlocksItemsAndColumns_AreLeftOut()
    {
        var item = new ListItem([Paragraph("hidden item")]) { MembersOnly = true };
        var table = Table([new(), new() { MembersOnly = true }, new()], Row("Service", "Refer", "Part"), Row("Food", "hidden cell", "first"));
        var section = Section("a", Clause("kept"), Clause("hidden clause") with { MembersOnly = true }, new ListBlock(true, [item, new ListItem([Paragraph("shown")])]), table);

        string text = OutlineRenderer.Text(Public(Document(section)), OutlineOptions.AgreedText);

        text.ShouldNotContain("hidden");
        text.ShouldContain("(b) shown");
        text.ShouldContain("| Food | first |");
    }

    [Fact]
    public void Of_ColumnBehindARowSpan_IsFoundInShorterRows()
    {
        var first = new TableRow([TableCell.Of("Group") with { RowSpan = 2 }, TableCell.Of("one"), TableCell.Of("hidden")]);
        var table = Table([new(), new(), new() { MembersOnly = true }], Row("G", "N", "H"), first, Row("two", "hidden"));

        OutlineRenderer.Text(Public(Document(Section("a", table))), OutlineOptions.AgreedText).ShouldNotContain("hidden");
    }

    [Fact]
    public void Of_CounselNotesAndSignatures_AreLeftOut()
    {
        var note = new CounselNoteBlock("Note to", [new TextInline("hidden")]);

        OutlineRenderer.Text(Public(Document(Section("a", Clause("kept", note)))), OutlineOptions.CounselNotes).ShouldNotContain("hidden");
    }

    [Fact]
    public void Of_ReferenceToALeftOutPart_BecomesPlainText()
    {
        var references = Paragraph(new CrossReferenceInline("b", "Section"), new TextInline(" "), new CrossReferenceInline("c", "Section"));
        var document = Document(Section("a", references), Section("b") with { InPublicCopy = false }, Section("c"));

        var inlines = ((ParagraphBlock)Public(document).Sections[0].Blocks[0]).Inlines;

        inlines[0].ShouldBe(new TextInline("Section\u00A03"));
        inlines[2].ShouldBeOfType<CrossReferenceInline>();
    }

    static Document Public(Document document) => PublicCopy.Of(DocumentNumbering.Number(document).Document);
}
