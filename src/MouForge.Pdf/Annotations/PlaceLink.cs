using MouForge.Pdf.Content;
using MouForge.Pdf.Navigation;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Annotations;

/// <summary>A link to a place in the document.</summary>
sealed class PlaceLink(PdfPage page, PdfRectangle area, PdfTarget place, string description, StructureElement link)
    : LinkAnnotation(page, area, description, link)
{
    protected override void WriteDestination(PdfBuffer target)
    {
        if (place.Page is null)
        {
            throw new InvalidOperationException($"The target of a link on page {Page.Index + 1} was never placed. Call PdfTarget.Place before Save.");
        }
        target.Destination(place.Page, place.Y);
    }
}
