using System.Text;
using System.Xml;

namespace MouForge.Documents.Word.Returned;

/// <summary>Reads the comments of a Word file.</summary>
static class ReturnedComments
{
    const string Part = "word/comments.xml";

    /// <summary>The comments by their ids; none where the file has no comments.</summary>
    public static IReadOnlyDictionary<string, ReturnedComment> Of(ReturnedPackage package)
    {
        var comments = new Dictionary<string, ReturnedComment>(StringComparer.Ordinal);
        if (!package.Has(Part))
        {
            return comments;
        }
        var text = new StringBuilder();
        string id = "", author = "";
        using var xml = package.Open(Part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "comment")
            {
                (id, author) = (xml.GetAttribute("id", xml.NamespaceURI) ?? "", xml.GetAttribute("author", xml.NamespaceURI) ?? "");
                text.Clear();
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "comment")
            {
                comments.TryAdd(id, new(author, ReturnedText.Plain(text)));
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                text.Append(xml.Value);
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" })
            {
                text.Append(' ');
            }
        }
        return comments;
    }
}
