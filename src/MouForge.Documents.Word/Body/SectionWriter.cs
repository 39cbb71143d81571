using MouForge.Documents.Numbering;
using MouForge.Documents.Word.Numbering;
using MouForge.Documents.Word.Parts;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes sections: their headings, and a section break of Word where the kind of page changes.</summary>
static class SectionWriter
{
    static readonly NumberReference UsualSection = new(ListIds.Clauses, 0);
    static readonly NumberReference UsualPart = new(ListIds.Parts, 0);
    static readonly int SpaceAbove = Length.Twips(20);
    static readonly NumberReference UsualAnnex = new(ListIds.Annexes, 0);

    /// <summary>Writes all sections and the properties of the last pages.</summary>
    /// <returns>The kinds of page the document has.</returns>
    public static PageKinds WriteAll(BodyWriter body)
    {
        var used = new PageKinds(body.Pages.HasHeader);
        PageKind? current = null;
        foreach (var section in body.Document.Sections)
        {
            var kind = PageKind.Of(section, body.Document.Properties.Print);
            if (current is { } before && before != kind)
            {
                EndPages(body, before);
            }
            else if (current is not null && section is { StartsPage: true, Heading.Count: 0 })
            {
                // Without a heading, what comes first opens the page.
                body.BreaksPage = true;
            }
            used.Add(kind);
            current = kind;
            var around = body.Revisions.Enter(section.Change);
            Write(body, section, kind);
            body.Revisions.Leave(around);
        }
        var last = current ?? PageKind.Usual;
        used.Add(last);
        body.SeparateFromTable();
        last.WriteProperties(body.Xml, body.Pages);
        return used;
    }

    /// <summary>The bare number of a section ("13", "B"), as references print it.</summary>
    public static string NumberOf(Section section, Document document)
        => section.Kind == SectionKind.Annex && Label.Annex(section.Label, document.Properties.Words.Annex) is > 0 and int letter
            ? NumberFormat.UpperLetter(letter)
            : section.Label;

    static void Write(BodyWriter body, Section section, PageKind kind)
    {
        var column = new TextColumn(0, body.Pages.TextWidth(kind));
        body.Column = section.Kind == SectionKind.Numbered ? column.At(body.Measures.TextIndent) : column;
        if (section.Heading.Count > 0)
        {
            WriteHeading(body, section);
        }
        body.AtSectionStart = true;
        body.StaysWhole = body.IsClient && section.Kind == SectionKind.Numbered && ClientPartHeight.IsLow(section.Blocks, body.Column.Points, body.IsLarge);
        body.WriteAll(section.Blocks);
        body.StaysWhole = false;
    }

    static void WriteHeading(BodyWriter body, Section section)
    {
        bool isAnnex = section.Kind == SectionKind.Annex;
        var number = isAnnex ? body.Numbers.Annex(section.Label, body.Document.Properties.Words.Annex) : body.Numbers.Section(section.Label);
        var (style, usual) = isAnnex ? (StyleIds.HeadingAnnex, UsualAnnex)
            : body.IsClient ? (number is null ? StyleIds.ClientHeading : StyleIds.ClientPart, UsualPart)
            : (StyleIds.Heading1, UsualSection);
        body.OpenParagraph(style, new()
        {
            Number = number is null ? style == StyleIds.ClientHeading ? null : default(NumberReference) : number == usual ? null : number,
            PageBreakBefore = section.StartsPage == isAnnex ? null : section.StartsPage,
            Before = isAnnex && !section.StartsPage ? SpaceAbove : null,
        });
        int bookmark = body.OpenBookmark(NumberOf(section, body.Document));
        if (number is null && section.Label.Length > 0)
        {
            body.Inlines.Write($"{section.Label} ");
        }
        body.Inlines.Write(section.Heading);
        body.CloseBookmark(bookmark);
        body.CloseParagraph();
    }

    // A paragraph of one point carries the break, so that the text before it stays free of it.
    static void EndPages(BodyWriter body, PageKind kind)
    {
        body.Xml.Raw($"<w:p><w:pPr><w:pStyle w:val=\"{StyleIds.SectionEnd}\"/>");
        kind.WriteProperties(body.Xml, body.Pages);
        body.Xml.Raw("</w:pPr></w:p>"u8);
        body.BeginPage();
    }
}
