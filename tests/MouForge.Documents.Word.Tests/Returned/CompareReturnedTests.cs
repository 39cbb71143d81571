using System.Xml.Linq;
using MouForge.Documents.Comparison;
using MouForge.Documents.Numbering;
using MouForge.Documents.Word.Returned;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Edits;
using static MouForge.Documents.Word.Tests.Returned.EditedCopy;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Returned;

public sealed class CompareReturnedTests
{
    static readonly Document Version = SampleAgreement.Numbered();
    static readonly ReadOnlyMemory<byte> Sent = new WordRenderer().Render(Version).Bytes;

    [Fact]
    public void Run_UntouchedFile_FindsNothing() => CompareReturned.Run(Version, Sent).Edits!.ShouldBeEmpty();

    [Fact]
    public void Run_TypedOver_SaysWhereWhatWasAndWhatIs()
    {
        byte[] file = Of(Sent, body => Text(body, "This is a statement of shared intent").Value = " This is a contract.");

        var edit = CompareReturned.Run(Version, file).Edits!.ShouldHaveSingleItem();

        edit.Section.ShouldBe("2 Nature of this document");
        edit.Label.ShouldBe("2.1");
        edit.Was.ShouldStartWith("Shared intent. This is a statement of shared intent.");
        edit.Is.ShouldBe("Shared intent. This is a contract.");
        edit.By.ShouldBeEmpty();
    }

    [Fact]
    public void Run_TrackedWords_NamesWhoChangedThem()
    {
        byte[] file = Of(Sent, body =>
        {
            var run = Text(body, "Be the first call for adults.").Parent!;
            run.ReplaceWith(
                Run("Be the first call for "),
                Tracked("del", "Gwyneth Alder", Run("adults.", "delText")),
                Tracked("ins", "Gwyneth Alder", Run("women.")));
        });

        var edit = CompareReturned.Run(Version, file).Edits!.ShouldHaveSingleItem();

        (edit.Was, edit.Is).ShouldBe(("Be the first call for adults.", "Be the first call for women."));
        edit.By.ShouldBe(["Gwyneth Alder"]);
        edit.Section.ShouldBe("4 Roles by partner");
        edit.Label.ShouldBe("4.1");
    }

    [Fact]
    public void Run_TrackedParagraphs_SaysWhatWasAddedAndWhatWasDeleted()
    {
        byte[] file = Of(Sent, body =>
        {
            var deleted = Paragraph(body, "Report totals only.");
            deleted.Element(W + "pPr")!.Add(new XElement(W + "rPr", Tracked("del", "Corwin Slade")));
            deleted.Elements(W + "r").ToList().ForEach(run => run.ReplaceWith(Tracked("del", "Corwin Slade", Run(TextOf(run), "delText"))));
            Paragraph(body, "Host the coordinator.").AddAfterSelf(new XElement(W + "p",
                new XElement(W + "pPr", new XElement(W + "rPr", Tracked("ins", "Ines Calderwick"))),
                Tracked("ins", "Ines Calderwick", Run("Answer within a day."))));
        });

        var edits = CompareReturned.Run(Version, file).Edits!;

        edits.Select(edit => (edit.Was, edit.Is, edit.By.Single())).ShouldBe(
            [("", "Answer within a day.", "Ines Calderwick"), ("Report totals only.", "", "Corwin Slade")], ignoreOrder: true);
    }

    [Fact]
    public void Run_Comment_KeepsItWithItsParagraph()
    {
        byte[] file = Of(Sent, body => Paragraph(body, "Speak plainly.").Add(new XElement(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", "7")))));
        file = WithParts(file, zip => Write(zip, "word/comments.xml", new XElement(W + "comments",
            new XElement(W + "comment", new XAttribute(W + "id", "7"), new XAttribute(W + "author", "Lucan Arbor"),
                new XElement(W + "p", Run("Plainly to")), new XElement(W + "p", Run("whom?")))).ToString()));

        var edit = CompareReturned.Run(Version, file).Edits!.ShouldHaveSingleItem();

        edit.Comments.ShouldBe([new ReturnedComment("Lucan Arbor", "Plainly to whom?")]);
        (edit.Was, edit.Is, edit.Section).ShouldBe(("Speak plainly.", "Speak plainly.", "Annex C. Ground rules"));
    }

    [Fact]
    public void Run_ClauseOfTheLibrary_NamesIt()
    {
        var named = Version with { Sections = [.. Version.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(Named)] })] };
        byte[] file = Of(new WordRenderer().Render(named).Bytes, body => Text(body, "Parts that bind.").Value = "Parts that do not bind.");

        CompareReturned.Run(named, file).Edits!.ShouldHaveSingleItem().ClauseId.ShouldBe("CL-BIND");
    }

    [Fact]
    public void Run_FileWithTrackedChanges_TellsThemAll()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            var old = DocumentNumbering.Number(RandomEdit.Of(SampleAgreement.Unnumbered(), seed)).Document;
            var @new = DocumentNumbering.Number(RandomEdit.Of(old, seed + 1000)).Document;
            var redline = new WordRenderer().Render(Redline.Of(old, @new), new RevisionAuthor("Partner", default));

            var paragraphs = ReturnedFile.Read(redline.Bytes).Paragraphs!;

            DocumentDump.Difference(Words(paragraphs.Select(paragraph => paragraph.Original)), WordsOf(old)).ShouldBeEmpty($"seed {seed}");
            DocumentDump.Difference(Words(paragraphs.Select(paragraph => paragraph.Text)), WordsOf(@new)).ShouldBeEmpty($"seed {seed}");
            CompareReturned.Run(old, redline.Bytes).Edits!.Where(edit => edit.Was != edit.Is).ShouldAllBe(edit => edit.By.Count == 1);
        }
    }

    static Blocks.Block Named(Blocks.Block block) => block is Blocks.ClauseBlock { Anchor: "binding" } clause ? clause with { ClauseId = "CL-BIND" } : block;

    static XElement Text(XElement body, string words) => body.Descendants(W + "t").First(text => text.Value.Contains(words, StringComparison.Ordinal));

    static string WordsOf(Document document) => Words(ReturnedFile.Read(new WordRenderer().Render(document).Bytes).Paragraphs!.Select(paragraph => paragraph.Text));

    // Which paragraph a word ends up in where two are joined is Word's business; that it is there is ours.
    static string Words(IEnumerable<string> paragraphs) => string.Join(' ', paragraphs.Where(text => text.Length > 0)).Replace(' ', '\n');
}
