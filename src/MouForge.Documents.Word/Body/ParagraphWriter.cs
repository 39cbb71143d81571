using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;
using BlockStyle = MouForge.Documents.Blocks.ParagraphStyle;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes paragraphs: running text where it stands, and those with a look of their own.</summary>
static class ParagraphWriter
{
    public static void Write(BodyWriter body, ParagraphBlock paragraph)
    {
        if (body.Opening is { } opening)
        {
            body.Opening = null;
            WriteOpening(body, opening, paragraph);
            return;
        }
        var (style, format) = paragraph.Style switch
        {
            BlockStyle.Kicker => (StyleIds.Kicker, default),
            BlockStyle.Title => (body.Styles.Title, default),
            BlockStyle.Subtitle => (StyleIds.Subtitle, default),
            BlockStyle.Small => (body.Styles.Small, Indented(body, 0)),
            BlockStyle.Hint => (body.Styles.Hint, Indented(body, 0)),
            BlockStyle.Lead => (body.Styles.Lead, Indented(body, 0)),
            BlockStyle.Choice => (body.Styles.Choice, Indented(body, 0)),
            BlockStyle.Body => Running(body),
        };
        body.OpenParagraph(style, format);
        body.Inlines.Write(paragraph.Inlines);
        body.CloseParagraph();
    }

    /// <summary>Writes a paragraph of a style where the body stands.</summary>
    public static void Write(BodyWriter body, string style, IReadOnlyList<Inline> inlines)
    {
        body.OpenParagraph(style, Indented(body, 0));
        body.Inlines.Write(inlines);
        body.CloseParagraph();
    }

    /// <summary>What a paragraph sets so that it stands in the column under way.</summary>
    /// <param name="body">The body.</param>
    /// <param name="styleIndent">Indent of its style in twips.</param>
    public static ParagraphFormat Indented(BodyWriter body, int styleIndent)
        => body.Column.Indent == styleIndent ? default : new() { Left = body.Column.Indent };

    /// <summary>How running text is set where the body stands.</summary>
    public static (string Style, ParagraphFormat Format) Running(BodyWriter body)
    {
        if (body.BoxStyle is { } box)
        {
            return (box, Indented(body, 0));
        }
        return body.Column.Indent == 0 ? (body.Styles.Running, default) : (body.Styles.Indented, Indented(body, body.Measures.TextIndent));
    }

    static void WriteOpening(BodyWriter body, Opening opening, ParagraphBlock paragraph)
    {
        body.OpenParagraph(opening.Style, opening.Format);
        int bookmark = opening.Number is { } number ? body.OpenBookmark(number) : 0;
        if (opening.Label is { } label)
        {
            body.Inlines.Write(label);
            body.Inlines.WriteTab();
        }
        body.Inlines.Write(paragraph.Inlines);
        body.CloseBookmark(bookmark);
        body.CloseParagraph();
    }
}
