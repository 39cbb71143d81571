using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>Writes the contents list: links to the sections.</summary>
static class ContentsWriter
{
    public static void Write(MarkupBuffer html, BlockWriter blocks, Document document)
    {
        string words = document.Properties.Words.Contents;
        int level = blocks.Levels.Inner;
        html.Write($"<nav class=\"mf-contents mf-furniture\" aria-label=\"{words}\">\n<h{level}>{words}</h{level}>\n<ul role=\"list\">\n");
        foreach (var section in document.Sections.Where(section => section.Heading.Count > 0))
        {
            html.Write($"<li><a href=\"#{ElementId.OfAnchor(section.Id)}\">");
            blocks.WriteLabel(section.Label);
            html.Write($"{Documents.Inlines.Inline.PlainTextOf(section.Heading)}</a></li>\n");
        }
        html.Raw("</ul>\n</nav>\n"u8);
    }
}
