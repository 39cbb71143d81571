using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes headings below section level. A numbered one counts as a clause of its section; the others stand with the text.</summary>
static class HeadingWriter
{
    // Levels from 2: a partner or part, a small label.
    const int PartLevel = 2;

    public static void Write(BodyWriter body, HeadingBlock heading)
    {
        string style = heading.Level <= PartLevel ? StyleIds.Heading2 : StyleIds.Heading3;
        var format = heading.StartsPage && !body.AtSectionStart ? new ParagraphFormat { PageBreakBefore = true } : default;
        if (heading is { Numbered: true, Label: { Length: > 0 } label })
        {
            WriteNumbered(body, heading, style, format, label);
            return;
        }
        body.OpenParagraph(style, body.Column.Indent == 0 ? format : format with { Left = body.Column.Indent });
        body.Inlines.Write(heading.Inlines);
        body.CloseParagraph();
    }

    static void WriteNumbered(BodyWriter body, HeadingBlock heading, string style, ParagraphFormat format, string label)
    {
        var number = body.Numbers.Clause(label);
        body.OpenParagraph(style, format with { Number = number, Left = TextColumn.ClauseIndent, Hanging = TextColumn.ClauseIndent });
        int bookmark = body.OpenBookmark(label);
        if (number is null)
        {
            body.Inlines.Write(label);
            body.Xml.Raw("<w:r><w:tab/></w:r>"u8);
        }
        body.Inlines.Write(heading.Inlines);
        body.CloseBookmark(bookmark);
        body.CloseParagraph();
    }
}
