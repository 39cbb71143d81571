using MouForge.Documents.Blocks;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>Writes the status panel as steps, of which one is the current.</summary>
static class StatusPanelWriter
{
    public static void Write(MarkupBuffer html, StatusPanelBlock panel, FurnitureWords words)
    {
        html.Write($"<ol class=\"mf-status mf-furniture\" role=\"list\" aria-label=\"{words.Status}\">\n");
        for (int i = 0; i < panel.Cells.Count; i++)
        {
            html.Raw(i == panel.Current ? "<li aria-current=\"step\">"u8 : "<li>"u8);
            html.Write($"<strong>{panel.Cells[i].Title}</strong>");
            foreach (string line in panel.Cells[i].Lines)
            {
                html.Write($"<br/>{line}");
            }
            html.Raw("</li>\n"u8);
        }
        html.Raw("</ol>\n"u8);
    }
}
