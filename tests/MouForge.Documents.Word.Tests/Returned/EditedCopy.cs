using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Documents.Word.Tests.Returned;

/// <summary>Changes a .docx as a partner's Word, or somebody's malice, would.</summary>
static class EditedCopy
{
    const string Body = "word/document.xml";

    /// <summary>A copy with its body changed.</summary>
    public static byte[] Of(ReadOnlyMemory<byte> docx, Action<XElement> edit) => WithParts(docx, zip =>
    {
        var document = XDocument.Parse(Read(zip, Body), LoadOptions.PreserveWhitespace);
        edit(document.Root!.Element(W + "body")!);
        Write(zip, Body, document.ToString(SaveOptions.DisableFormatting));
    });

    /// <summary>A copy with its parts changed.</summary>
    public static byte[] WithParts(ReadOnlyMemory<byte> docx, Action<ZipArchive> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(docx.Span);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            edit(zip);
        }
        return stream.ToArray();
    }

    public static string Read(ZipArchive zip, string part)
    {
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    public static void Write(ZipArchive zip, string part, string content)
    {
        zip.GetEntry(part)?.Delete();
        using var target = zip.CreateEntry(part).Open();
        target.Write(Encoding.UTF8.GetBytes(content));
    }

    /// <summary>The first paragraph with some words.</summary>
    public static XElement Paragraph(XElement body, string words) => body.Descendants(W + "p").First(p => TextOf(p).Contains(words, StringComparison.Ordinal));

    /// <summary>A run of text.</summary>
    public static XElement Run(string text, string element = "t") => new(W + "r", new XElement(W + element, new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    /// <summary>A tracked change around runs; without runs the mark of a paragraph or row.</summary>
    public static XElement Tracked(string kind, string author, params object[] content)
        => new(W + kind, new XAttribute(W + "id", "9001"), new XAttribute(W + "author", author), content);
}
