using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>
/// Writes the contents list on a page of its own: a TOC field of linked entries with its result filled in. It shows no page numbers,
/// since pages break elsewhere in Word than in the signed PDF.
/// </summary>
static class ContentsWriter
{
    // \o "1-1" \u: headings of outline level 1, annexes among them; \n: no page numbers; \h: links.
    const string Instruction = " TOC \\o \"1-1\" \\n \\h \\z \\u ";

    public static void Write(BodyWriter body, ContentsBlock contents)
    {
        var entries = body.Document.Sections.Where(section => section.Heading.Count > 0 && section.Label.Length > 0 && section.Change != ChangeKind.Deleted).ToList();
        if (entries.Count == 0)
        {
            return;
        }
        var xml = body.Xml;
        xml.Raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"u8);
        body.OpenParagraph(StyleIds.ContentsHeading, new() { PageBreakBefore = true });
        body.Inlines.Write(body.Document.Properties.Words.Contents);
        body.CloseParagraph();
        for (int i = 0; i < entries.Count; i++)
        {
            body.OpenParagraph(StyleIds.ContentsEntry);
            if (i == 0)
            {
                xml.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"u8);
                xml.Write($"<w:r><w:instrText xml:space=\"preserve\">{Instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            }
            WriteEntry(body, entries[i]);
            if (i == entries.Count - 1)
            {
                xml.Raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
            }
            body.CloseParagraph();
        }
        xml.Raw("</w:sdtContent></w:sdt>"u8);
        body.BreaksPage = true;
    }

    static void WriteEntry(BodyWriter body, Section section)
    {
        body.Xml.Write($"<w:hyperlink w:anchor=\"{Bookmark.Of(SectionWriter.NumberOf(section, body.Document))}\" w:history=\"1\">");
        body.Inlines.Write(section.Label);
        body.Xml.Raw(section.Kind == SectionKind.Annex ? "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"u8 : "<w:r><w:tab/></w:r>"u8);
        body.Inlines.Write(Inline.PlainTextOf(section.Heading));
        body.Xml.Raw("</w:hyperlink>"u8);
    }
}
