using MouForge.Documents.Html.Writing;
using MouForge.Documents.LargePrints;
using MouForge.Documents.Markup;
using MouForge.Documents.Rendering;

namespace MouForge.Documents.Html;

/// <summary>
/// Renders a document as an accessible HTML fragment: one <c>article</c> that is also well-formed XML, with headings by depth, visible
/// numbers, and no style, script or address of its own. It keeps no state; one renderer serves all threads.
/// </summary>
public sealed class HtmlRenderer : IDocumentRenderer
{
    // HTML of a page is some 8 KB; most documents fit without growing.
    const int UsualSize = 256 * 1024;

    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Html;

    /// <summary>Renders the fragment. <see cref="HtmlStylesheet"/> has the look of its classes.</summary>
    /// <exception cref="ForbiddenCharacterException">A text has a character that markup cannot hold.</exception>
    public RenderedDocument Render(Document document)
    {
        using var html = new MarkupBuffer(UsualSize);
        ArticleWriter.Write(html, InPrint(document));
        return new RenderedDocument(Format, html.Written.ToArray(), null);
    }

    /// <summary>Renders a page that stands alone, with the stylesheet in it. Its title is the document's; it loads nothing and runs nothing.</summary>
    /// <exception cref="ForbiddenCharacterException">A text has a character that markup cannot hold.</exception>
    public static RenderedDocument RenderPage(Document document)
    {
        using var html = new MarkupBuffer(UsualSize);
        var properties = document.Properties;
        html.Write($"<!DOCTYPE html>\n<html lang=\"{properties.Language}\" dir=\"{TextDirection.Of(properties.Language)}\">\n");
        html.Raw("<head>\n<meta charset=\"utf-8\"/>\n"u8);
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"robots\" content=\"noindex\"/>\n"u8);
        html.Write($"<title>{properties.Title}</title>\n<style>\n");
        html.Raw(HtmlStylesheet.Utf8);
        html.Raw("</style>\n</head>\n<body class=\"mf-page\">\n<main>\n"u8);
        ArticleWriter.Write(html, InPrint(document));
        html.Raw("</main>\n</body>\n</html>\n"u8);
        return new RenderedDocument(OutputFormat.Html, html.Written.ToArray(), null);
    }

    static Document InPrint(Document document) => document.Properties.Print == PrintSize.Large ? LargePrint.Of(document) : document;
}
