using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes headings below section level. A numbered one counts as a clause of its section; the others stand with the text.</summary>
static class HeadingWriter
{
    // Levels from 2: a partner or part, a small label.
    const int PartLevel = 2;

    // The heading of a section where its text stands in two languages.
    const int SectionLevel = 1;

    static readonly NumberReference UsualPart = new(ListIds.Parts, 0);

    public static void Write(BodyWriter body, HeadingBlock heading)
    {
        if (heading is { Level: SectionLevel, Label.Length: > 0 })
        {
            WriteSection(body, heading);
            return;
        }
        string style = heading.Level <= PartLevel ? body.Styles.Part : body.Styles.Label;
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

    static void WriteSection(BodyWriter body, HeadingBlock heading)
    {
        var number = body.Numbers.Section(heading.Label);
        bool usual = body.Styles.AreNumbered && number == UsualPart;
        body.OpenParagraph(body.Styles.NumberedPart, new()
        {
            Number = number is null ? default(NumberReference) : usual ? null : number,
            Left = usual ? null : body.Measures.PairedNumber,
            Hanging = usual ? null : body.Measures.PairedNumber,
        });
        int bookmark = body.OpenBookmark(heading.Label);
        if (number is null)
        {
            body.Inlines.Write($"{heading.Label} ");
        }
        body.Inlines.Write(heading.Inlines);
        body.CloseBookmark(bookmark);
        body.CloseParagraph();
    }

    static void WriteNumbered(BodyWriter body, HeadingBlock heading, string style, ParagraphFormat format, string label)
    {
        var number = body.Numbers.Clause(label);
        int indent = Math.Max(body.Measures.TextIndent, body.Measures.PartNumber);
        body.OpenParagraph(style, format with { Number = number, Left = indent, Hanging = indent });
        int bookmark = body.OpenBookmark(label);
        if (number is null)
        {
            body.Inlines.Write(label);
            body.Inlines.WriteTab();
        }
        body.Inlines.Write(heading.Inlines);
        body.CloseBookmark(bookmark);
        body.CloseParagraph();
    }
}
