using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;
using MouForge.Documents.Outlines;
using static MouForge.Documents.Tests.Samples;

namespace MouForge.Documents.Tests.Outlines;

public sealed class OutlineRendererTests
{
    [Fact]
    public void Text_ClauseWithListAndNote_ReadsAsMarkdown()
    {
        var clause = new ClauseBlock([
            Paragraph(new TextInline("Parts that bind.", TextStyle.RunIn), new TextInline(" These bind:")),
            Letters("records;", "privacy."),
            new CounselNoteBlock("Counsel note to", [new TextInline("Check.")])]);

        Outline(Section("Nature", clause)).ShouldBe(
            """
            ## 2 Nature

            2.1 **Parts that bind.** These bind:

            (a) records;

            (b) privacy.

            > **Counsel note to 2.1.** Check.

            """, StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Text_MarkupInAnAnswer_IsEscaped()
        => Outline(Section("A", Paragraph("**bold** {{x}} <b> [l](u) a|b `c` _d_")))
            .ShouldContain(@"\*\*bold\*\* {{x}} \<b\> \[l\](u) a\|b \`c\` \_d\_");

    [Fact]
    public void Text_HashAtTheStartOfAParagraph_IsEscaped() => Outline(Section("A", Paragraph("# one"))).ShouldContain("\n\\# one\n");

    [Fact]
    public void Text_TableWithRowSpan_LeavesTheCoveredPlaceEmpty()
    {
        var spanned = new TableRow([TableCell.Of("Group") with { RowSpan = 2 }, TableCell.Of("one")]);
        var table = Table([new(), new()], Row("A", "B"), spanned, Row("two"), Row("last", ""));

        Outline(Section("T", table)).ShouldEndWith("| A | B |\n|---|---|\n| Group | one |\n|  | two |\n| last | – |\n");
    }

    [Fact]
    public void ContentCodeOf_CounselNotesAndVersion_DoNotCount()
    {
        var bare = Number(Document(Section("A", Clause("text"))));
        var noted = Number(Document(Section("A", Clause("text", new CounselNoteBlock("Note to", [new TextInline("x")])))));
        var later = noted with { Properties = noted.Properties with { VersionLabel = "Version 7" } };

        OutlineRenderer.ContentCodeOf(later).ShouldBe(OutlineRenderer.ContentCodeOf(bare));
    }

    [Fact]
    public void ContentCodeOf_AnotherWord_ChangesTheCode()
        => OutlineRenderer.ContentCodeOf(Number(Document(Section("A", Clause("may"))))).ShouldNotBe(OutlineRenderer.ContentCodeOf(Number(Document(Section("A", Clause("will"))))));

    [Fact]
    public void Render_LockedDocument_LeavesOutCounselNotes()
    {
        var document = Number(Document(Section("A", Clause("text", new CounselNoteBlock("Note to", [new TextInline("secret")])))));
        var locked = document with { Properties = document.Properties with { State = DocumentState.ForSignature } };

        Text(document).ShouldContain("secret");
        Text(locked).ShouldNotContain("secret");
    }

    static Document Number(Document document) => DocumentNumbering.Number(document).Document;

    static string Text(Document document) => System.Text.Encoding.UTF8.GetString(new OutlineRenderer().Render(document).Bytes.Span);

    static string Outline(Section section) => OutlineRenderer.Text(Number(Document(section)), OutlineOptions.CounselNotes);
}
