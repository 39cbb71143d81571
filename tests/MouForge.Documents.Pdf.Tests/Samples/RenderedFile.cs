using System.Text.RegularExpressions;
using MouForge.Documents.Outlines;
using MouForge.Documents.Pdf.Furniture;
using MouForge.Documents.Pdf.Text;
using MouForge.Tests.Shared;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>A rendered document as a file for outside tools, deleted at the end of the test.</summary>
sealed partial class RenderedFile : IDisposable
{
    public RenderedFile(Document document)
    {
        Name = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        var rendered = Write.Render(document);
        Pages = rendered.Pages!.Value;
        File.WriteAllBytes(Name, rendered.Bytes.ToArray());
    }

    public string Name { get; }

    public int Pages { get; }

    /// <summary>The tagged text, a line for each block: type, tab, text; without the contents list.</summary>
    public string TaggedText => Tagged("--without", "TOC", Name);

    /// <summary>Letters and digits of the tagged text in the order of the tags.</summary>
    public string TaggedLetters
        => Letters(string.Concat(Tagged("--without", "TOC", "--untitled", PageFurniture.TagTitle, Name).Split('\n').Where(line => line != "P\tContents").Select(line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..])));

    /// <summary>Letters and digits of each word of the pages in the order they are painted in.</summary>
    public IEnumerable<string> PaintedWords
        => OutsideTool.Succeed("pdftotext", "poppler-utils", "-raw", "-enc", "UTF-8", Name, "-").Split((char[])[' ', '\n', '\f']).Select(Letters).Where(word => word.Length > 0);

    /// <summary>The fields in the order of the tags, a line each: name, kind, size of what is typed, tooltip; then whatever must not be there.</summary>
    public IReadOnlyList<string> Form => Lines("pdf_form.py");

    /// <summary>A line for each size and font in use: size, font, how many texts.</summary>
    public IReadOnlyList<string> TextSizes => Lines("pdf_text_sizes.py");

    public void Dispose() => File.Delete(Name);

    /// <summary>Letters and digits of a document's outline.</summary>
    public static string OutlineLetters(Document document) => Letters(OutlineText(document));

    /// <summary>Letters and digits of each word of a document's outline.</summary>
    public static IEnumerable<string> OutlineWords(Document document)
        => OutlineText(document).Split((char[])[' ', '\n', '\u00A0', '\u2002']).Select(Letters).Where(word => word.Length > 0);

    static string Tagged(params string[] arguments)
        => OutsideTool.Succeed("/usr/bin/python3", "python3-pikepdf", [Repository.PathOf("tests", "tools", "pdf_tagged_text.py"), .. arguments]);

    string[] Lines(string tool)
        => OutsideTool.Succeed("/usr/bin/python3", "python3-pikepdf", Repository.PathOf("tests", "tools", tool), Name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    static string OutlineText(Document document)
    {
        var options = document.Properties.State == DocumentState.Draft ? OutlineOptions.CounselNotes : OutlineOptions.AgreedText;
        string text = OutlineRenderer.Text(Write.Number(document), options);
        return LinkAddress().Replace(text, "").Replace("<br>", " ", StringComparison.Ordinal);
    }

    static string Letters(string text) => string.Concat(PrintableText.Of(text).ToString().Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"(?<=[^\\]\])\((?=[a-z]+:)[^)]*\)")]
    private static partial Regex LinkAddress();
}
