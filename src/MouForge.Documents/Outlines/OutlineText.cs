using System.Buffers;
using System.Text;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Outlines;

/// <summary>Writes inlines as Markdown. What a person typed is escaped, so that it never reads as markup.</summary>
static class OutlineText
{
    const string SpecialAtStart = "#+-~=";

    static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|");

    public static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        for (int i = 0; i < inlines.Count; i++)
        {
            Append(text, inlines[i]);
        }
    }

    /// <summary>Writes inlines at the start of a paragraph, where some characters would begin a block of another kind.</summary>
    public static void AppendParagraph(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        if (inlines.Count > 0 && inlines[0] is TextInline or CrossReferenceInline or TagInline && inlines[0].PlainText is [var first, ..]
            && SpecialAtStart.Contains(first, StringComparison.Ordinal) && MarkOf(inlines[0]).Length == 0)
        {
            text.Append('\\');
        }
        Append(text, inlines);
    }

    public static void AppendEscaped(StringBuilder text, ReadOnlySpan<char> plain)
    {
        for (int special = plain.IndexOfAny(Special); special >= 0; special = plain.IndexOfAny(Special))
        {
            text.Append(plain[..special]).Append('\\').Append(plain[special]);
            plain = plain[(special + 1)..];
        }
        text.Append(plain);
    }

    static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case TextInline run:
                AppendEmphasised(text, run);
                break;
            case SlotInline slot:
                text.Append('[');
                AppendEscaped(text, slot.Text);
                text.Append(']');
                break;
            case LineBreakInline:
                text.Append("<br>");
                break;
            case LinkInline link:
                text.Append('[');
                AppendEscaped(text, link.Text);
                text.Append("](").Append(link.Uri).Append(')');
                break;
            default:
                AppendEscaped(text, inline.PlainText);
                break;
        }
    }

    // Markdown does not see emphasis whose mark touches a space, so the spaces go outside.
    static void AppendEmphasised(StringBuilder text, TextInline run)
    {
        string mark = MarkOf(run);
        var core = run.Text.AsSpan().Trim();
        if (mark.Length == 0 || core.Length == 0)
        {
            AppendEscaped(text, run.Text);
            return;
        }
        int start = run.Text.AsSpan().IndexOf(core, StringComparison.Ordinal);
        text.Append(run.Text.AsSpan(0, start)).Append(mark);
        AppendEscaped(text, core);
        text.Append(mark).Append(run.Text.AsSpan(start + core.Length));
    }

    static string MarkOf(Inline inline) => inline switch
    {
        TextInline { Style: var style } when (style & (TextStyle.Bold | TextStyle.RunIn | TextStyle.Term)) != 0 => "**",
        TextInline { Style: var style } when style.HasFlag(TextStyle.Italic) => "*",
        _ => "",
    };
}
