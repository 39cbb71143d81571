using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Tests.Samples;
using MouForge.Pdf.Updates;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Updates;

public sealed class PdfUpdateTests
{
    static readonly DateTimeOffset Later = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Save_NothingChanged_KeepsTheBytesAndConforms()
    {
        byte[] original = FeatureSample.Make();

        byte[] updated = new PdfUpdate(PdfSource.Read(original), Later).Save();

        updated.AsSpan(0, original.Length).SequenceEqual(original).ShouldBeTrue();
        Problems(updated).ShouldBeEmpty();
    }

    [Fact]
    public void Save_StateDrawnAnew_ShowsItInsteadOfTheOldOne()
    {
        var update = new PdfUpdate(PdfSource.Read(WithState()), Later) { Title = "Memorandum (In force)" };
        var state = update.Page(0).StateContent;
        state.BeginArtifact(ArtifactKind.Header);
        state.DrawText(new TextRun(TestFonts.Sans, 8, PdfColor.Black, "In force"), 72, 46);

        byte[] updated = update.Save();

        Problems(updated).ShouldBeEmpty();
        using var file = new TemporaryFile(updated);
        OutsideTool.PdfText(file.Name).ShouldContain("In force");
        OutsideTool.PdfText(file.Name).ShouldNotContain("For signature");
        OutsideTool.PdfInfo(file.Name).ShouldContain("Memorandum (In force)");
    }

    [Fact]
    public void Save_FieldReplacedByText_HasTheTextInTheFieldsPlace()
    {
        var source = PdfSource.Read(WithState());
        var update = new PdfUpdate(source, Later);
        var (parent, index) = update.Remove(source.Fields.Single(field => field.Name == "p1.signature"));
        var content = update.Page(0).StateContent;
        content.BeginTagged(parent.Insert(index, StructureType.Paragraph));
        content.DrawText(new TextRun(TestFonts.SerifItalic, 19, PdfColor.Black, "Lucan Arbor"), 300, 200);
        content.End();

        byte[] updated = update.Save();

        Problems(updated).ShouldBeEmpty();
        PdfSource.Read(updated).Fields.Select(field => field.Name).ShouldBe(["p1.date"]);
        using var file = new TemporaryFile(updated);
        Tagged(file).ShouldBe("P\tWhat was agreed\nP\tLucan Arbor\nP\tAfter\n");
    }

    [Fact]
    public void Save_PageAttachmentAndBookmarkAdded_StandBehindTheOthers()
    {
        byte[] original = FeatureSample.Make();
        var source = PdfSource.Read(original);
        var update = new PdfUpdate(source, Later);
        var page = update.AddPage(612, 792);
        page.AddLine(update.Root.Add(StructureType.Section), StructureType.Paragraph, "Certificate of completion", 100);
        update.AddBookmark("Certificate", 1, page, 90);
        update.Attach(new PdfAttachment("record.jsonl", "{}\n"u8.ToArray(), "application/x-ndjson", AttachmentRelationship.Supplement, "The record."));

        byte[] updated = update.Save();

        Problems(updated).ShouldBeEmpty();
        var read = PdfSource.Read(updated);
        read.PageCount.ShouldBe(source.PageCount + 1);
        read.Revisions.ShouldBe(2);
        read.Attachment("record.jsonl")!.Value.ToArray().ShouldBe("{}\n"u8.ToArray());
        read.FirstRevision().Bytes.ToArray().ShouldBe(original);
    }

    [Fact]
    public void Save_Twice_SameInputGivesSameBytes() => Certified().ShouldBe(Certified());

    [Fact]
    public void PrivateData_SetAndUpdated_IsReadBack()
    {
        var document = SampleDocument.Start();
        document.AddLetterPage().AddLine(document.Root, StructureType.Paragraph, "What was agreed", 100);
        document.PrivateData = "{\"v\":1}"u8.ToArray();
        var source = PdfSource.Read(document.Save());
        var update = new PdfUpdate(source, Later) { PrivateData = "{\"v\":2}"u8.ToArray() };

        byte[] updated = update.Save();

        Problems(updated).ShouldBeEmpty();
        source.PrivateData.ToArray().ShouldBe("{\"v\":1}"u8.ToArray());
        PdfSource.Read(updated).PrivateData.ToArray().ShouldBe("{\"v\":2}"u8.ToArray());
    }

    static byte[] Certified()
    {
        var update = new PdfUpdate(PdfSource.Read(WithState()), Later);
        update.AddPage(612, 792).AddLine(update.Root, StructureType.Paragraph, "Certificate of completion", 100);
        return update.Save();
    }

    static byte[] WithState()
    {
        var document = SampleDocument.Start();
        var page = document.AddLetterPage();
        page.AddLine(document.Root, StructureType.Paragraph, "What was agreed", 100);
        page.AddSignatureField(new PdfRectangle(300, 180, 200, 38), new SignatureFieldOptions { Name = "p1.signature", Description = "Signature" }, document.Root.Add(StructureType.Form));
        page.AddTextField(new PdfRectangle(300, 230, 80, 24), new TextFieldOptions { Name = "p1.date", Description = "Date", Font = TestFonts.Sans }, document.Root.Add(StructureType.Form));
        page.AddLine(document.Root, StructureType.Paragraph, "After", 300);
        page.StateContent.BeginArtifact(ArtifactKind.Header);
        page.StateContent.DrawText(new TextRun(TestFonts.Sans, 8, PdfColor.Black, "For signature"), 72, 46);
        return document.Save();
    }

    static string Tagged(TemporaryFile file)
        => OutsideTool.Succeed("/usr/bin/python3", "python3-pikepdf", Repository.PathOf("tests", "tools", "pdf_tagged_text.py"), file.Name);

    static string Problems(byte[] pdf)
    {
        using var file = new TemporaryFile(pdf);
        return OutsideTool.QpdfCheck(file.Name) + OutsideTool.PdfConformance(file.Name);
    }
}
