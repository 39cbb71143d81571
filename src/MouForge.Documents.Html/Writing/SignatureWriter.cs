using MouForge.Documents.Blocks;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>Writes the place where a party signs: a section headed by the party.</summary>
static class SignatureWriter
{
    public static void Write(MarkupBuffer html, SignatureBlock block, int level)
    {
        string heading = ElementId.OfParty(block.PartyId);
        html.Write($"<section class=\"mf-signature\" aria-labelledby=\"{heading}\">\n<div>\n");
        html.Write($"<h{level} class=\"mf-party\" id=\"{heading}\">{block.Party}</h{level}>\n");
        WriteUnlessEmpty(html, "mf-signatory", block.Signatory);
        WriteUnlessEmpty(html, "mf-signatory-title", block.Title);
        WriteLabelled(html, block.Authority);
        WriteLabelled(html, block.Approval);
        html.Raw("</div>\n<div>\n"u8);
        WriteField(html, block, "signature", block.SignatureCaption);
        WriteField(html, block, "name", block.OtherNameCaption);
        WriteField(html, block, "date", block.DateCaption);
        html.Raw("</div>\n</section>\n"u8);
    }

    static void WriteUnlessEmpty(MarkupBuffer html, string style, string text)
    {
        if (text.Length > 0)
        {
            html.Write($"<p class=\"{style}\">{text}</p>\n");
        }
    }

    static void WriteLabelled(MarkupBuffer html, LabelledText text) => html.Write($"<p class=\"mf-small\"><strong>{text.Label}</strong> {text.Text}</p>\n");

    static void WriteField(MarkupBuffer html, SignatureBlock block, string name, string caption)
        => FieldWriter.Write(html, ElementId.OfField($"{block.PartyId}.{name}"), caption, lines: 1, spoken: "");
}
