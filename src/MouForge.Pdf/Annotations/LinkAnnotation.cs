using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Annotations;

/// <summary>An area that leads to an address or to a place in the document.</summary>
abstract class LinkAnnotation(PdfPage page, PdfRectangle area, string description, StructureElement link) : PageAnnotation(page, area, link)
{
    public override void Write(PdfFile file)
    {
        var target = file.BeginPacked(ObjectId);
        WriteCommon(target);
        target.Raw("/Subtype/Link/Border[0 0 0]/Contents"u8).Text(description);
        WriteDestination(target);
        target.Raw(">>"u8);
        file.EndPacked();
    }

    protected abstract void WriteDestination(PdfBuffer target);
}
