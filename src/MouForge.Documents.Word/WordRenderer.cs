using MouForge.Documents.Comparison;
using MouForge.Documents.LargePrints;
using MouForge.Documents.Markup;
using MouForge.Documents.Rendering;
using MouForge.Documents.Word.Body;
using MouForge.Documents.Word.Packaging;
using MouForge.Documents.Word.Parts;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word;

/// <summary>
/// Renders a document as .docx for Word 2013 and later: styles with plain names, numbering that Word counts itself, fields, content
/// controls. It keeps no state; one renderer serves all threads.
/// </summary>
public sealed class WordRenderer : IDocumentRenderer
{
    // XML of a page is some 15 KB; most documents fit without growing.
    const int UsualBody = 512 * 1024;

    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Word;

    /// <summary>
    /// Renders a document that <see cref="Documents.Numbering.DocumentNumbering"/> has numbered. Word counts its pages itself, so none are told.
    /// </summary>
    /// <exception cref="ForbiddenCharacterException">A text has a character that XML cannot hold.</exception>
    public RenderedDocument Render(Document document) => Render(document, null);

    /// <summary>
    /// Renders a redline with tracked changes: accepting all of them in Word leaves the newer version's text, rejecting all the older one's.
    /// The numbers of what stays follow by themselves; the results of references that stay are renewed as fields are.
    /// </summary>
    /// <exception cref="ForbiddenCharacterException">A text or the author's name has a character that XML cannot hold.</exception>
    public RenderedDocument Render(Redline redline, RevisionAuthor author) => Render(redline.Marked, author);

    RenderedDocument Render(Document document, RevisionAuthor? author)
    {
        document = document.Properties.Print == PrintSize.Large ? LargePrint.Of(document) : document;
        using var xml = new MarkupBuffer(UsualBody);
        var body = new BodyWriter(xml, document, author);
        var pages = DocumentPart.Write(body);
        var parts = new List<PackagePart> { PackagePart.Deflate(DocumentPart.Name, xml.Written) };
        AddFurniture(parts, document, pages);
        parts.Add(Made(RelationshipsPart.Name, buffer => RelationshipsPart.Write(buffer, pages, body.Links)));
        parts.Add(Made(NumberingPart.Name, buffer => NumberingPart.Write(buffer, document.Properties, body.Measures, body.Numbers.Restarts)));
        parts.Add(Made(CorePropertiesPart.Name, buffer => CorePropertiesPart.Write(buffer, document.Properties)));
        parts.Add(Made(ContentTypesPart.Name, buffer => ContentTypesPart.Write(buffer, pages)));
        var variant = StyleVariant.Of(document);
        parts.AddRange([FixedParts.PackageRelationships, FixedParts.Settings, FixedParts.FontTable(variant), FixedParts.Styles(variant)]);
        return new RenderedDocument(Format, ZipFile.Of(InReadingOrder(parts)), null);
    }

    static void AddFurniture(List<PackagePart> parts, Document document, PageKinds pages)
    {
        foreach (var kind in pages.Headers)
        {
            parts.Add(Made(HeaderPart.Name(kind), buffer => HeaderPart.Write(new BodyWriter(buffer, document), kind)));
        }
        foreach (var kind in pages.Footers)
        {
            parts.Add(Made(FooterPart.Name(kind), buffer => FooterPart.Write(new BodyWriter(buffer, document), kind)));
        }
    }

    static PackagePart Made(string name, Action<MarkupBuffer> write)
    {
        using var buffer = new MarkupBuffer();
        write(buffer);
        return PackagePart.Deflate(name, buffer.Written);
    }

    // Readers look for the content types first; the others stand by name.
    static List<PackagePart> InReadingOrder(List<PackagePart> parts)
    {
        parts.Sort((one, other) => (one.Name == ContentTypesPart.Name, other.Name == ContentTypesPart.Name) switch
        {
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(one.Name, other.Name),
        });
        return parts;
    }
}
