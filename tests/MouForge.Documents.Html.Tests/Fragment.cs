using System.Text;
using System.Xml.Linq;
using MouForge.Documents.Blocks;
using MouForge.Documents.Numbering;
using MouForge.Tests.Shared;

namespace MouForge.Documents.Html.Tests;

/// <summary>Renders fragments and parses them as XML.</summary>
static class Fragment
{
    public static string TextOf(Document document) => Encoding.UTF8.GetString(new HtmlRenderer().Render(document).Bytes.Span);

    public static XElement Of(Document document) => XElement.Parse(TextOf(document), LoadOptions.PreserveWhitespace);

    /// <summary>The fragment of a document with one section of these blocks.</summary>
    public static XElement Of(params IReadOnlyList<Block> blocks)
        => Of(DocumentNumbering.Number(Agreement.Document(Agreement.Section("a", "One", blocks))).Document);
}
