using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes <c>[Content_Types].xml</c>, which says what each part is (ISO/IEC 29500-2).</summary>
static class ContentTypesPart
{
    public const string Name = "[Content_Types].xml";

    const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static void Write(MarkupBuffer xml, PageKinds pages)
    {
        xml.Raw(Namespaces.Declaration);
        xml.Raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"u8);
        xml.Raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"u8);
        xml.Raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>"u8);
        Write(xml, DocumentPart.Name, $"{WordTypes}.document.main+xml");
        Write(xml, StylesPart.Name, $"{WordTypes}.styles+xml");
        Write(xml, NumberingPart.Name, $"{WordTypes}.numbering+xml");
        Write(xml, FixedParts.Settings.Name, $"{WordTypes}.settings+xml");
        Write(xml, FontTablePart.Name, $"{WordTypes}.fontTable+xml");
        Write(xml, CorePropertiesPart.Name, "application/vnd.openxmlformats-package.core-properties+xml");
        foreach (var kind in pages.Headers)
        {
            Write(xml, HeaderPart.Name(kind), $"{WordTypes}.header+xml");
        }
        foreach (var kind in pages.Footers)
        {
            Write(xml, FooterPart.Name(kind), $"{WordTypes}.footer+xml");
        }
        xml.Raw("</Types>"u8);
    }

    static void Write(MarkupBuffer xml, string part, string type) => xml.Write($"<Override PartName=\"/{part}\" ContentType=\"{type}\"/>");
}
