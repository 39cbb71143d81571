using MouForge.Documents.Blocks;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>Writes blanks and tick boxes as inputs with labels. They have no names, so that nothing in them is ever sent anywhere.</summary>
static class FieldWriter
{
    /// <summary>Writes fields side by side.</summary>
    public static void Write(MarkupBuffer html, FieldRowBlock row)
    {
        html.Raw("<div class=\"mf-fields\">\n"u8);
        foreach (var field in row.Fields)
        {
            Write(html, ElementId.OfField(field.Name), field.Label, field.Lines, Spoken(field.Description, field.Label));
        }
        html.Raw("</div>\n"u8);
    }

    /// <summary>Writes a tick box, or a short field for initials, and opens its label.</summary>
    public static void OpenTick(MarkupBuffer html, TickMark mark, TickBox box)
    {
        string id = ElementId.OfField(box.Name);
        html.Raw(mark == TickMark.Initials
            ? "<li class=\"mf-initials\"><input type=\"text\" autocomplete=\"off\" maxlength=\"6\""u8
            : "<li><input type=\"checkbox\""u8);
        html.Write($" id=\"{id}\"");
        WriteSpoken(html, box.Description is { } description ? description : "");
        html.Write($"/> <label for=\"{id}\">");
    }

    /// <summary>Ends the label of a tick box.</summary>
    public static void CloseTick(MarkupBuffer html) => html.Raw("</label></li>\n"u8);

    /// <summary>Writes a field under its label.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="id">Id of the input.</param>
    /// <param name="label">Its label.</param>
    /// <param name="lines">Lines of text it takes, from 1.</param>
    /// <param name="spoken">What a screen reader says instead of the label; empty where it reads the label.</param>
    public static void Write(MarkupBuffer html, string id, string label, int lines, string spoken)
    {
        html.Write($"<div class=\"mf-field\"><label for=\"{id}\">{label}</label> ");
        html.Raw(lines > 1 ? "<textarea"u8 : "<input type=\"text\""u8);
        html.Write($" id=\"{id}\" autocomplete=\"off\"");
        WriteSpoken(html, spoken);
        if (lines > 1)
        {
            html.Write($" rows=\"{lines}\"></textarea>");
        }
        else
        {
            html.Raw("/>"u8);
        }
        html.Raw("</div>\n"u8);
    }

    static string Spoken(string? description, string label) => description is null || description == label ? "" : description;

    static void WriteSpoken(MarkupBuffer html, string spoken)
    {
        if (spoken.Length > 0)
        {
            html.Write($" aria-label=\"{spoken}\"");
        }
    }
}
