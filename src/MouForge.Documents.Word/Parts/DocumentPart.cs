using MouForge.Documents.Word.Body;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes <c>word/document.xml</c>.</summary>
static class DocumentPart
{
    public const string Name = "word/document.xml";

    /// <summary>Writes the part.</summary>
    /// <returns>The kinds of page the document has.</returns>
    public static PageKinds Write(BodyWriter body)
    {
        body.Xml.Raw(Namespaces.Declaration);
        body.Xml.Raw($"<w:document {Namespaces.Body}><w:body>");
        var pages = SectionWriter.WriteAll(body);
        body.Xml.Raw("</w:body></w:document>"u8);
        return pages;
    }
}
