using System.Text;
using System.Xml.Linq;

namespace MouForge.Tests.Shared.Reading;

/// <summary>What a reader sees in an HTML fragment, furniture left out.</summary>
static class HtmlReading
{
    // Elements that stand on lines of their own, or apart from their neighbours.
    static readonly HashSet<string> Apart = new(
        ["article", "section", "aside", "nav", "header", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "li", "dl", "dt", "dd", "table", "tr", "th", "td", "label", "br"],
        StringComparer.Ordinal);

    /// <summary>The words in order, labels included.</summary>
    public static IReadOnlyList<string> Words(XElement fragment)
    {
        var text = new StringBuilder();
        Read(fragment, text);
        return OutlineWords.Split(text.ToString());
    }

    static void Read(XElement element, StringBuilder text)
    {
        if (HasClass(element, "mf-furniture"))
        {
            return;
        }
        bool apart = Apart.Contains(element.Name.LocalName);
        text.Append(apart ? " " : "");
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText run:
                    text.Append(run.Value);
                    break;
                case XElement child:
                    Read(child, text);
                    break;
            }
        }
        text.Append(apart ? " " : "");
    }

    /// <summary>True where an element has a class.</summary>
    public static bool HasClass(XElement element, string name)
        => ((string?)element.Attribute("class") ?? "").Split(' ').Contains(name, StringComparer.Ordinal);
}
