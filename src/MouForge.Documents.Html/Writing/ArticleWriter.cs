using System.Globalization;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>
/// Writes the article: what the pages of other formats say in header and footer, then the sections. Elements of class <c>mf-furniture</c>
/// carry no text of the agreement.
/// </summary>
static class ArticleWriter
{
    public static void Write(MarkupBuffer html, Document document)
    {
        var properties = document.Properties;
        html.Write($"<article class=\"mf-document\" lang=\"{properties.Language}\" dir=\"{TextDirection.Of(properties.Language)}\">\n");
        WriteState(html, properties);
        var blocks = new BlockWriter(html, document);
        foreach (var section in document.Sections)
        {
            WriteSection(html, blocks, section);
        }
        html.Raw("</article>\n"u8);
    }

    static void WriteState(MarkupBuffer html, DocumentProperties properties)
    {
        var words = properties.Words;
        html.Raw("<header class=\"mf-state mf-furniture\">\n"u8);
        if (properties.State == DocumentState.Draft)
        {
            html.Write($"<p class=\"mf-band\"><strong>{words.DraftBand}</strong> <span>{words.DraftWarning}</span></p>\n");
        }
        html.Write($"<p class=\"mf-identity\">{properties.DocumentId} · {properties.VersionLabel}");
        if (properties.ContentCode is { } code)
        {
            html.Write($" · {string.Format(CultureInfo.InvariantCulture, words.Code, code)}");
        }
        if (properties.State is DocumentState.ForSignature or DocumentState.InForce)
        {
            html.Write($" · <strong>{properties.StateWords}</strong>");
        }
        html.Raw("</p>\n</header>\n"u8);
    }

    static void WriteSection(MarkupBuffer html, BlockWriter blocks, Section section)
    {
        bool hasHeading = section.Heading.Count > 0;
        int level = blocks.Levels.OpenSection(hasHeading);
        html.Write($"<section class=\"{ClassOf(section.Kind)}\" id=\"{ElementId.OfAnchor(section.Id)}\">\n");
        if (hasHeading)
        {
            html.Write($"<h{level}>");
            blocks.WriteLabel(section.Label);
            blocks.Inlines.Write(section.Heading);
            html.Write($"</h{level}>\n");
        }
        blocks.WriteAll(section.Blocks);
        html.Raw("</section>\n"u8);
    }

    static string ClassOf(SectionKind kind) => kind switch
    {
        SectionKind.Front => "mf-front",
        SectionKind.Numbered => "mf-section",
        SectionKind.Annex => "mf-section mf-annex",
    };
}
