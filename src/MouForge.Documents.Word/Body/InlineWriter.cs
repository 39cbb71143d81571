using MouForge.Documents.Inlines;
using MouForge.Documents.Markup;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes running text as runs, fields and links.</summary>
sealed class InlineWriter(BodyWriter body) : IInlineVisitor<bool>
{
    // Up to here a blank is easier to find on one line.
    const int LongestUnbrokenSlot = 40;

    MarkupBuffer Xml => body.Xml;

    public void Write(IReadOnlyList<Inline> inlines)
    {
        for (int i = 0; i < inlines.Count; i++)
        {
            body.Revisions.OfInline = inlines[i].Change;
            inlines[i].Accept(this);
        }
        body.Revisions.OfInline = ChangeKind.None;
    }

    /// <summary>Writes text, in runs of one direction each.</summary>
    public void Write(ReadOnlySpan<char> text, RunLook look = default)
    {
        if (look.Language is null && body.Language is { } language)
        {
            look = look with { Language = language };
        }
        if (body.RightToLeft)
        {
            WriteFromTheRight(text, look);
            return;
        }
        while (RightToLeft.Start(text) is >= 0 and int start)
        {
            int end = start + RightToLeft.End(text[start..]);
            WriteRun(text[..start], look, rightToLeft: false);
            WriteRun(text[start..end], look, rightToLeft: true);
            text = text[end..];
        }
        WriteRun(text, look, rightToLeft: false);
    }

    public bool Visit(TextInline inline)
    {
        Write(inline.Text, RunLook.Of(inline, body));
        return true;
    }

    /// <summary>
    /// A REF field that shows the paragraph number of the part referred to (\n) and jumps there (\h). The number of an annex is "Annex B",
    /// so there the word belongs to the field.
    /// </summary>
    public bool Visit(CrossReferenceInline inline)
    {
        string number = inline.Number;
        if (body.Revisions.Current != ChangeKind.None || inline.FormerNumber is not null)
        {
            new RevisedReference(body).Write(inline);
            return true;
        }
        if (number.Length == 0 || number == "1")
        {
            // Not numbered yet, or the front matter, whose number no paragraph shows.
            Write(inline.PlainText);
            return true;
        }
        bool isAnnex = char.IsAsciiLetter(number[0]) && !number.Contains('.', StringComparison.Ordinal);
        if (!isAnnex && inline.Word.Length > 0)
        {
            Write($"{inline.Word}\u00A0");
        }
        Xml.Write($"<w:fldSimple w:instr=\" REF {Bookmark.Of(number)} \\n \\h \">");
        Write(isAnnex ? inline.PlainText : number);
        Xml.Raw("</w:fldSimple>"u8);
        return true;
    }

    public bool Visit(LinkInline inline)
    {
        if (body.Links.IdOf(inline.Uri) is not { } id)
        {
            Write(inline.Text);
            return true;
        }
        Xml.Write($"<w:hyperlink r:id=\"{id}\" w:history=\"1\">");
        Write(inline.Text, new RunLook(StyleIds.Hyperlink));
        Xml.Raw("</w:hyperlink>"u8);
        return true;
    }

    public bool Visit(SlotInline inline)
    {
        string text = inline.PlainText;
        Write(text.Length <= LongestUnbrokenSlot ? text.Replace(' ', '\u00A0') : text, new RunLook(StyleIds.Slot));
        return true;
    }

    public bool Visit(TagInline inline)
    {
        Write(inline.Text, new RunLook(StyleIds.Tag));
        return true;
    }

    public bool Visit(LineBreakInline inline)
    {
        WriteSpecial("<w:br/>"u8);
        return true;
    }

    /// <summary>Writes a step to the next tab stop.</summary>
    public void WriteTab() => WriteSpecial("<w:tab/>"u8);

    void WriteSpecial(ReadOnlySpan<byte> element)
    {
        var change = body.Revisions.Open();
        Xml.Raw("<w:r>"u8);
        Xml.Raw(element);
        Xml.Raw("</w:r>"u8);
        body.Revisions.Close(change);
    }

    // Names and numbers keep their direction: the run says so to Word, the mark to programs that go by the letters before a number.
    void WriteFromTheRight(ReadOnlySpan<char> text, RunLook look)
    {
        while (LeftToRightText.TryFind(text, out int start, out int end))
        {
            WriteRun(text[..start], look, rightToLeft: true);
            if (!char.IsLetter(text[start]))
            {
                WriteRun("\u200E", default, rightToLeft: false);
            }
            WriteRun(text[start..end], look, rightToLeft: false);
            text = text[end..];
        }
        WriteRun(text, look, rightToLeft: true);
    }

    void WriteRun(ReadOnlySpan<char> text, RunLook look, bool rightToLeft)
    {
        if (text.Length == 0)
        {
            return;
        }
        var change = body.Revisions.Open();
        Xml.Raw("<w:r>"u8);
        if (rightToLeft || look != default)
        {
            WriteLook(look, rightToLeft);
        }
        Revisions.WriteText(Xml, change, text);
        Xml.Raw("</w:r>"u8);
        body.Revisions.Close(change);
    }

    void WriteLook(RunLook look, bool rightToLeft)
    {
        Xml.Raw("<w:rPr>"u8);
        if (look.Style is { } style)
        {
            Xml.Write($"<w:rStyle w:val=\"{style}\"/>");
        }
        new RunFormat { Bold = look.Bold, Italic = look.Italic }.Write(Xml);
        if (rightToLeft)
        {
            Xml.Raw("<w:rtl/>"u8);
        }
        if (look.Language is { } language)
        {
            WordLanguage.Write(Xml, language);
        }
        Xml.Raw("</w:rPr>"u8);
    }
}
