using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Metadata;

/// <summary>The document's metadata as XMP (ISO 16684-1), with the identification of PDF/A-3a and PDF/UA-1.</summary>
static class XmpMetadata
{
    // ISO 19005-3, 6.6.2.3: a schema that the standard does not list, as that of PDF/UA, is described in the file itself.
    const string UniversalAccessSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the document follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;

    /// <summary>Writes it, not compressed, so that programs find it without knowing PDF; returns its number.</summary>
    public static int Write(PdfFile file, PdfDocumentOptions options)
    {
        int id = file.Reserve();
        Write(file, id, options);
        return id;
    }

    /// <summary>Writes it under a number.</summary>
    public static void Write(PdfFile file, int id, PdfDocumentOptions options)
        => file.PlainStream(id, "/Type/Metadata/Subtype/XML"u8, Encoding.UTF8.GetBytes(Packet(options)));

    /// <summary>The packet as text.</summary>
    public static string Packet(PdfDocumentOptions options)
    {
        string created = Date(options.CreatedAt), modified = Date(options.ModifiedAt ?? options.CreatedAt);
        string subject = options.Subject is null
            ? ""
            : $"\n<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(options.Subject)}</rdf:li></rdf:Alt></dc:description>";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(options.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escape(options.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{Escape(options.Language)}</rdf:li></rdf:Bag></dc:language>{subject}
            <xmp:CreateDate>{created}</xmp:CreateDate>
            <xmp:ModifyDate>{modified}</xmp:ModifyDate>
            <xmp:MetadataDate>{modified}</xmp:MetadataDate>
            <pdf:Producer>{Escape(options.Producer)}</pdf:Producer>
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            {UniversalAccessSchema}
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }

    static string Date(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Text as XML can hold it: a control character, which it cannot, becomes a space.</summary>
    static string? Escape(string text)
        => SecurityElement.Escape(string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = XmlConvert.IsXmlChar(source[i]) || char.IsSurrogate(source[i]) ? source[i] : ' ';
            }
        }));
}
