using System.Globalization;
using MouForge.Documents.Word.Body;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes a footer: which document and version, the code of its text, the page.</summary>
static class FooterPart
{
    const string Page = "\uE000";
    const string Pages = "\uE001";

    public static string Name(PageKind kind) => kind.Landscape ? "word/footer2.xml" : "word/footer1.xml";

    public static string RelationshipId(PageKind kind) => kind.Landscape ? "rIdFooter2" : "rIdFooter1";

    public static void Write(BodyWriter part, PageKind kind)
    {
        part.Xml.Raw(Namespaces.Declaration);
        part.Xml.Raw($"<w:ftr {Namespaces.Body}>");
        if (part.IsClient)
        {
            ClientFooter.Write(part, kind);
        }
        else
        {
            WriteAgency(part, kind);
        }
        part.Xml.Raw("</w:ftr>"u8);
    }

    // In large print the code has a line of its own.
    static void WriteAgency(BodyWriter part, PageKind kind)
    {
        var properties = part.Document.Properties;
        string? code = properties.CodeLine;
        string? tabs = HeaderPart.FurnitureTabs(part.Pages.TextWidth(kind));
        part.OpenCellParagraph(StyleIds.Footer, new() { Tabs = tabs, After = part.IsLarge && code is not null ? 0 : null });
        part.Inlines.Write(properties.Identity);
        part.Inlines.Write(part.IsLarge ? $" · {properties.Words.LargePrint}" : "");
        part.Xml.Raw("<w:r><w:tab/></w:r>"u8);
        part.Inlines.Write(part.IsLarge ? "" : code);
        part.Xml.Raw("<w:r><w:tab/></w:r>"u8);
        WritePage(part, properties.Words.PageOf);
        part.CloseParagraph();
        if (part.IsLarge && code is not null)
        {
            part.WriteCellParagraph(StyleIds.FormLine, code, new() { Before = 0 });
        }
    }

    /// <summary>Writes the page and the number of pages: words of the language around fields, whose results Word renews as it lays out.</summary>
    public static void WritePage(BodyWriter part, string format)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, Page, Pages).AsSpan();
        while (text.IndexOfAny(Page[0], Pages[0]) is >= 0 and int at)
        {
            part.Inlines.Write(text[..at]);
            part.Xml.Raw(text[at] == Page[0] ? "<w:fldSimple w:instr=\" PAGE \">"u8 : "<w:fldSimple w:instr=\" NUMPAGES \">"u8);
            part.Xml.Raw("<w:r><w:t>1</w:t></w:r></w:fldSimple>"u8);
            text = text[(at + 1)..];
        }
        part.Inlines.Write(text);
    }
}
