using MouForge.Documents.Markup;
using MouForge.Documents.Word.Body;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes the relationships of the document part: to its other parts, and to addresses outside.</summary>
static class RelationshipsPart
{
    public const string Name = "word/_rels/document.xml.rels";

    public static void Write(MarkupBuffer xml, PageKinds pages, ExternalLinks links)
    {
        xml.Raw(Namespaces.Declaration);
        xml.Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        Write(xml, "rIdStyles", "styles", StylesPart.Name);
        Write(xml, "rIdNumbering", "numbering", NumberingPart.Name);
        Write(xml, "rIdSettings", "settings", FixedParts.Settings.Name);
        Write(xml, "rIdFonts", "fontTable", FontTablePart.Name);
        foreach (var kind in pages.Headers)
        {
            Write(xml, HeaderPart.RelationshipId(kind), "header", HeaderPart.Name(kind));
        }
        foreach (var kind in pages.Footers)
        {
            Write(xml, FooterPart.RelationshipId(kind), "footer", FooterPart.Name(kind));
        }
        for (int i = 0; i < links.Addresses.Count; i++)
        {
            xml.Write($"<Relationship Id=\"{ExternalLinks.Id(i)}\" Type=\"{Namespaces.RelationshipTypes}/hyperlink\"");
            xml.Write($" Target=\"{links.Addresses[i]}\" TargetMode=\"External\"/>");
        }
        xml.Raw("</Relationships>"u8);
    }

    // Targets are relative to the document part's folder.
    static void Write(MarkupBuffer xml, string id, string type, string name)
        => xml.Write($"<Relationship Id=\"{id}\" Type=\"{Namespaces.RelationshipTypes}/{type}\" Target=\"{name.AsSpan("word/".Length)}\"/>");
}
