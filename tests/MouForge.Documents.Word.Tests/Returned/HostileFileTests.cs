using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using MouForge.Documents.Word.Returned;
using MouForge.Tests.Shared;
using static MouForge.Documents.Word.Tests.Returned.EditedCopy;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Returned;

public sealed class HostileFileTests
{
    static readonly ReadOnlyMemory<byte> Sent = new WordRenderer().Render(SampleAgreement.Numbered()).Bytes;

    // An older Word file, or one with a password, is a compound file (MS-CFB 2.2).
    static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]];

    [Fact]
    public void Read_NoWordFile_IsRefused()
    {
        Refusal([]).ShouldBe("not_docx");
        Refusal("%PDF-1.7 and more"u8.ToArray()).ShouldBe("not_docx");
        Refusal(OldWord).ShouldBe("not_docx");
        Refusal(Zip(("hello.txt", "hello"))).ShouldBe("damaged");
        Refusal(Zip(("[Content_Types].xml", "<Types/>"))).ShouldBe("not_docx");
    }

    [Fact]
    public void Read_TruncatedFile_IsRefused()
    {
        for (int length = 4; length < Sent.Length; length += Sent.Length / 50)
        {
            Refusal(Sent[..length].ToArray()).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Read_FlippedBytes_NeverThrows()
    {
        var random = new Random(7);
        for (int i = 0; i < 300; i++)
        {
            byte[] file = Sent.ToArray();
            file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));

            var reading = ReturnedFile.Read(file);

            (reading.Paragraphs is null).ShouldBe(reading.Refusal is not null);
        }
    }

    [Fact]
    public void Read_Macros_AreRefused()
    {
        Refusal(WithParts(Sent, zip => Write(zip, "word/vbaProject.bin", "code"))).ShouldBe("macros");
        Refusal(WithParts(Sent, zip => Write(zip, "[Content_Types].xml", Read(zip, "[Content_Types].xml").Replace(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal)))).ShouldBe("macros");
    }

    [Fact]
    public void Read_PartsFromElsewhere_AreRefused()
    {
        Refusal(WithRelationship("attachedTemplate", "https://example.org/template.dotm")).ShouldBe("external_parts");
        Refusal(WithRelationship("image", "file://server/share/picture.png")).ShouldBe("external_parts");
        Refusal(WithRelationship("hyperlink", "https://example.org/")).ShouldBeNull();
    }

    [Fact]
    public void Read_DocumentType_IsRefused()
    {
        const string bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";

        Refusal(WithParts(Sent, zip => Write(zip, "word/document.xml", bomb))).ShouldBe("damaged");
    }

    [Fact]
    public void Read_ZipBomb_IsRefusedBeforeItIsUnpacked()
    {
        byte[] file = WithParts(Sent, zip => Write(zip, "word/document.xml", Body(new string(' ', 80 * 1024 * 1024))));
        file.Length.ShouldBeLessThan(1024 * 1024);

        Refusal(file).ShouldBe("too_large");
    }

    [Fact]
    public void Read_TooManyParagraphs_AreRefused()
        => Refusal(WithParts(Sent, zip => Write(zip, "word/document.xml", Body(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 100_000)))))).ShouldBe("too_large");

    [Fact]
    public void Read_TooDeep_IsRefused()
        => Refusal(WithParts(Sent, zip => Write(zip, "word/document.xml", Body(string.Concat(Enumerable.Repeat("<w:tbl>", 5000)) + string.Concat(Enumerable.Repeat("</w:tbl>", 5000)))))).ShouldBe("too_large");

    [Fact]
    public void Read_TooManyParts_AreRefused()
        => Refusal(Zip([.. Enumerable.Range(0, 3000).Select(i => (FormattableString.Invariant($"part{i}.xml"), "<a/>"))])).ShouldBe("too_large");

    [Fact]
    public void Read_StrayElements_AreReadAsFarAsTheyGo()
    {
        // Changes of rows outside of rows, ends of changes nobody began, and text outside of paragraphs.
        string body = Body("<w:trPr><w:del w:author=\"x\"/></w:trPr><w:ins/><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:t>nowhere</w:t><w:p><w:r><w:t>here</w:t></w:r></w:p>");

        var reading = ReturnedFile.Read(WithParts(Sent, zip => Write(zip, "word/document.xml", body)));

        reading.Paragraphs!.Select(paragraph => paragraph.Text).ShouldBe(["here"]);
    }

    static string? Refusal(byte[] file) => ReturnedFile.Read(file).Refusal?.Code;

    static string Body(string content) => $"<w:document xmlns:w=\"{W}\"><w:body>{content}</w:body></w:document>";

    static byte[] WithRelationship(string type, string target) => WithParts(Sent, zip =>
    {
        const string part = "word/_rels/document.xml.rels";
        var relationships = XElement.Parse(Read(zip, part));
        relationships.Add(new XElement(relationships.Name.Namespace + "Relationship", new XAttribute("Id", "rIdX"), new XAttribute("Type", $"{R}/{type}"),
            new XAttribute("Target", target), new XAttribute("TargetMode", "External")));
        Write(zip, part, relationships.ToString());
    });

    static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var target = zip.CreateEntry(name).Open();
                target.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return stream.ToArray();
    }
}
