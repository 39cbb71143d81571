using System.Globalization;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes <c>docProps/core.xml</c>: title, author, language, and the one instant the document says for both its times.</summary>
static class CorePropertiesPart
{
    public const string Name = "docProps/core.xml";

    public static void Write(MarkupBuffer xml, DocumentProperties properties)
    {
        string instant = properties.CreatedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        xml.Raw(Namespaces.Declaration);
        xml.Raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""u8);
        xml.Raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""u8);
        xml.Raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"u8);
        xml.Write($"<dc:title>{properties.Title}</dc:title><dc:creator>{properties.Author}</dc:creator><dc:language>{properties.Language}</dc:language>");
        xml.Write($"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{instant}</dcterms:created>");
        xml.Write($"<dcterms:modified xsi:type=\"dcterms:W3CDTF\">{instant}</dcterms:modified></cp:coreProperties>");
    }
}
