using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>Writes the foot of a client page: whom to call, and the form line. It names no subject and shows no code.</summary>
static class ClientFooterWriter
{
    public static void Write(MarkupBuffer html, DocumentProperties properties)
    {
        html.Raw("<footer class=\"mf-foot mf-furniture\">\n"u8);
        if (properties.Hotlines.Count > 0)
        {
            html.Raw("<ul class=\"mf-hotlines\" role=\"list\">\n"u8);
            foreach (var cell in properties.Hotlines)
            {
                html.Write($"<li><strong>{cell.Title}</strong><br/><span dir=\"auto\">{cell.Text}</span></li>\n");
            }
            html.Raw("</ul>\n"u8);
        }
        string line = properties.FormLine ?? "";
        string large = properties.Print == PrintSize.Large ? properties.Words.LargePrint : "";
        html.Write($"<p class=\"mf-form-line\">{line}{(line.Length > 0 && large.Length > 0 ? " · " : "")}{large}</p>\n");
        html.Raw("</footer>\n"u8);
    }
}
