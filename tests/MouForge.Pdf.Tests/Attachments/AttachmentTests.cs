using System.Text;
using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Attachments;

public sealed class AttachmentTests
{
    readonly PdfDocumentWriter _document = SampleDocument.Start();

    public AttachmentTests() => _document.AddLetterPage();

    [Fact]
    public void Attach_AnyBytes_ComeOutAgain()
    {
        byte[] content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"ñ\":1}\n", 500)));
        _document.Attach(Attachment("answers.json", content));
        using var file = new TemporaryFile(_document.Save());

        string taken = OutsideTool.Succeed("qpdf", "qpdf", "--show-attachment=answers.json", file.Name);

        taken.ShouldBe(Encoding.UTF8.GetString(content));
    }

    [Fact]
    public void Attach_File_IsDescribedAndAssociated()
    {
        _document.Attach(Attachment("answers.json", [1]));

        var objects = new PdfObjects(_document.Save());
        var specification = objects.Get(objects.Catalog, "/AF").EnumerateArray().Select(objects.Follow).Single();

        specification.GetProperty("/UF").GetString().ShouldBe("u:answers.json");
        specification.GetProperty("/Desc").GetString().ShouldBe("u:The answers");
        specification.GetProperty("/AFRelationship").GetString().ShouldBe("/Source");
        objects.Get(specification, "/EF", "/F", "/Subtype").GetString().ShouldBe("/application/json");
        objects.Get(specification, "/EF", "/F", "/Params", "/Size").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Attach_Several_AreSortedByName()
    {
        foreach (string name in (string[])["ä.txt", "b.txt", "a.txt"])
        {
            _document.Attach(Attachment(name, []));
        }

        var objects = new PdfObjects(_document.Save());
        var names = objects.Get(objects.Catalog, "/Names", "/EmbeddedFiles", "/Names").EnumerateArray().Select(item => item.GetString()!);

        names.Where(name => name.StartsWith("u:", StringComparison.Ordinal)).ShouldBe(["u:a.txt", "u:b.txt", "u:ä.txt"]);
    }

    [Fact]
    public void Attach_NameTwice_Throws()
    {
        _document.Attach(Attachment("a", []));

        Should.Throw<ArgumentException>(() => _document.Attach(Attachment("a", []))).Message.ShouldContain("'a'");
    }

    static PdfAttachment Attachment(string name, byte[] content)
        => new(name, content, "application/json", AttachmentRelationship.Source, "The answers");
}
