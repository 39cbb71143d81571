using System.Buffers;
using System.Text;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Outlines;

/// <summary>Writes inlines as Markdown. What a person typed is escaped, so that it never reads as markup.</summary>
static class OutlineText
{
    static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|");

    const string SpecialAtStart = "#+-~=";

    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            text.Append(inline switch
            {
                TextInline run => Emphasised(run),
                SlotInline slot => $"[{Escape(slot.Text)}]",
                LineBreakInline => "<br>",
                LinkInline link => $"[{Escape(link.Text)}]({link.Uri})",
                _ => Escape(inline.PlainText),
            });
        }
        return text.ToString();
    }

    public static string OfParagraph(IReadOnlyList<Inline> inlines)
    {
        string text = Of(inlines);
        return text.Length > 0 && SpecialAtStart.Contains(text[0], StringComparison.Ordinal) ? "\\" + text : text;
    }

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            _ = Special.Contains(c) ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }
        return escaped.ToString();
    }

    // Markdown does not see emphasis whose mark touches a space, so the spaces go outside.
    static string Emphasised(TextInline run)
    {
        string text = Escape(run.Text);
        string mark = (run.Style & (TextStyle.Bold | TextStyle.RunIn | TextStyle.Term)) != 0 ? "**"
            : run.Style.HasFlag(TextStyle.Italic) ? "*" : "";
        string core = text.Trim();
        if (mark.Length == 0 || core.Length == 0)
        {
            return text;
        }
        int start = text.IndexOf(core, StringComparison.Ordinal);
        return text[..start] + mark + core + mark + text[(start + core.Length)..];
    }
}
