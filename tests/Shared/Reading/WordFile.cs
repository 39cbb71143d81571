using System.IO.Compression;
using System.Xml.Linq;
using MouForge.Documents;
using MouForge.Documents.Word;

namespace MouForge.Tests.Shared.Reading;

/// <summary>A .docx file opened with the framework's own ZIP and XML readers.</summary>
sealed class WordFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    readonly Dictionary<string, XDocument> _parts = new(StringComparer.Ordinal);

    WordFile(ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            _parts.Add(entry.FullName, XDocument.Load(content, LoadOptions.PreserveWhitespace));
        }
    }

    public XElement Body => this["word/document.xml"].Root!.Element(W + "body")!;

    public XElement Styles => this["word/styles.xml"].Root!;

    public IReadOnlyCollection<string> PartNames => _parts.Keys;

    public XDocument this[string part] => _parts[part];

    public static WordFile Of(Document document) => Open(new WordRenderer().Render(document).Bytes);

    public static WordFile Open(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>The paragraphs of the body whose text contains some words.</summary>
    public IEnumerable<XElement> ParagraphsWith(string words) => Body.Descendants(W + "p").Where(p => TextOf(p).Contains(words, StringComparison.Ordinal));

    /// <summary>The style of that id.</summary>
    public XElement Style(string id) => Styles.Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);

    /// <summary>The text of the runs in an element.</summary>
    public static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(t => t.Value));

    /// <summary>The <c>w:val</c> of a descendant; null where there is none.</summary>
    public static string? ValueOf(XElement? element, params string[] path)
    {
        foreach (string name in path)
        {
            element = element?.Element(W + name);
        }
        return (string?)element?.Attribute(W + "val");
    }
}
