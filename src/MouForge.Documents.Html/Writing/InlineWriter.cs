using MouForge.Documents.Inlines;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>Writes running text.</summary>
sealed class InlineWriter(MarkupBuffer html) : IInlineVisitor<bool>
{
    // A slot of so many characters stands on one line.
    const int LongestUnbrokenSlot = 40;

    // Addresses a document may send a reader to; others ("javascript:") are printed as text.
    static readonly HashSet<string> Schemes = new(["https", "http", "mailto", "tel"], StringComparer.Ordinal);

    /// <summary>True where the text under way runs from right to left.</summary>
    public bool RightToLeft { get; set; }

    public void Write(IReadOnlyList<Inline> inlines)
    {
        for (int i = 0; i < inlines.Count; i++)
        {
            inlines[i].Accept(this);
        }
    }

    public bool Visit(TextInline inline)
    {
        string element = ElementOf(inline.Style);
        bool hasElement = element.Length > 0 || inline.Language is not null;
        if (hasElement)
        {
            Open(element.Length > 0 ? element : "span", inline);
        }
        bool alsoItalic = inline.Style.HasFlag(TextStyle.Italic) && element != "em";
        html.Raw(alsoItalic ? "<em>"u8 : default);
        WriteText(inline);
        html.Raw(alsoItalic ? "</em>"u8 : default);
        if (hasElement)
        {
            html.Write($"</{(element.Length > 0 ? element : "span")}>");
        }
        return true;
    }

    public bool Visit(CrossReferenceInline inline)
    {
        if (inline.Number.Length == 0)
        {
            html.Text(inline.PlainText);
        }
        else
        {
            html.Write($"<a href=\"#{ElementId.OfAnchor(inline.Target)}\">{inline.PlainText}</a>");
        }
        return true;
    }

    public bool Visit(LinkInline inline)
    {
        if (Uri.TryCreate(inline.Uri, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme))
        {
            html.Write($"<a href=\"{uri.AbsoluteUri}\" rel=\"noreferrer\">{inline.Text}</a>");
        }
        else
        {
            html.Text(inline.Text);
        }
        return true;
    }

    public bool Visit(SlotInline inline)
    {
        html.Write($"<span class=\"mf-slot{(inline.PlainText.Length <= LongestUnbrokenSlot ? " mf-short" : "")}\">{inline.PlainText}</span>");
        return true;
    }

    public bool Visit(TagInline inline)
    {
        html.Write($"<span class=\"mf-tag\">{inline.Text}</span>");
        return true;
    }

    public bool Visit(LineBreakInline inline)
    {
        html.Raw("<br/>"u8);
        return true;
    }

    /// <summary>Writes text that screen readers say otherwise: "P", said "first call".</summary>
    public void WriteSpoken(string shown, string spoken)
        => html.Write($"<span aria-hidden=\"true\">{shown}</span><span class=\"mf-unseen mf-furniture\">{spoken}</span>");

    void WriteText(TextInline inline)
    {
        if (inline.Spoken is { } spoken)
        {
            WriteSpoken(inline.Text, spoken);
        }
        else if (RightToLeft)
        {
            WriteFromTheRight(inline.Text);
        }
        else
        {
            html.Text(inline.Text);
        }
    }

    // Names and numbers keep their direction among letters that run the other way.
    void WriteFromTheRight(ReadOnlySpan<char> text)
    {
        while (LeftToRightText.TryFind(text, out int start, out int end))
        {
            html.Text(text[..start]);
            html.Raw(char.IsLetter(text[start]) ? "<bdi dir=\"ltr\">"u8 : "<bdi class=\"mf-whole\" dir=\"ltr\">"u8);
            html.Text(text[start..end]);
            html.Raw("</bdi>"u8);
            text = text[end..];
        }
        html.Text(text);
    }

    void Open(string element, TextInline inline)
    {
        html.Write($"<{element}");
        if (inline.Style.HasFlag(TextStyle.RunIn))
        {
            html.Raw(" class=\"mf-run-in\""u8);
        }
        if (inline.Language is { } language)
        {
            html.Write($" lang=\"{language}\" dir=\"{TextDirection.Of(language)}\"");
        }
        html.Raw(">"u8);
    }

    static string ElementOf(TextStyle style)
        => (style & TextStyle.Term) != 0 ? "dfn"
        : (style & (TextStyle.Bold | TextStyle.RunIn)) != 0 ? "strong"
        : (style & TextStyle.Detail) != 0 ? "small"
        : (style & TextStyle.Italic) != 0 ? "em"
        : "";
}
