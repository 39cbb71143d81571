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
        bool isClient = properties.Design == DocumentDesign.Client;
        html.Raw("<article class=\"mf-document"u8);
        html.Raw(isClient ? " mf-client"u8 : default);
        html.Raw(properties.Print == PrintSize.Large ? " mf-large"u8 : default);
        html.Write($"\" lang=\"{properties.Language}\" dir=\"{TextDirection.Of(properties.Language)}\">\n");
        var blocks = new BlockWriter(html, document);
        if (!isClient || properties.Band is not null)
        {
            WriteState(html, blocks, properties);
        }
        foreach (var section in document.Sections)
        {
            WriteSection(html, blocks, section);
        }
        if (isClient)
        {
            ClientFooterWriter.Write(html, properties);
        }
        html.Raw("</article>\n"u8);
    }

    static void WriteState(MarkupBuffer html, BlockWriter blocks, DocumentProperties properties)
    {
        html.Raw("<header class=\"mf-state mf-furniture\">\n"u8);
        if (properties.Band is { } band)
        {
            html.Write($"<p class=\"mf-band\"><strong>{band.Word}</strong> <span>");
            blocks.Inlines.Write(band.Text);
            html.Raw("</span></p>\n"u8);
        }
        if (properties.Design == DocumentDesign.Agency)
        {
            WriteIdentity(html, properties);
        }
        html.Raw("</header>\n"u8);
    }

    static void WriteIdentity(MarkupBuffer html, DocumentProperties properties)
    {
        var words = properties.Words;
        html.Write($"<p class=\"mf-identity\">{properties.DocumentId} · {properties.VersionLabel}");
        if (properties.ContentCode is { } code)
        {
            html.Write($" · {string.Format(CultureInfo.InvariantCulture, words.Code, code)}");
        }
        if (properties.State is DocumentState.ForSignature or DocumentState.InForce)
        {
            html.Write($" · <strong>{properties.StateWords}</strong>");
        }
        if (properties.Print == PrintSize.Large)
        {
            html.Write($" · {words.LargePrint}");
        }
        html.Raw("</p>\n"u8);
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
