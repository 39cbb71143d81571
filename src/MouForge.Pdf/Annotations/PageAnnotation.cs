using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Annotations;

/// <summary>An area of a page that does something: a link or a form field.</summary>
abstract class PageAnnotation(PdfPage page, PdfRectangle area, StructureElement element)
{
    public PdfPage Page { get; } = page;

    public PdfRectangle Area { get; } = area;

    /// <summary>The Link or Form element that it belongs to.</summary>
    public StructureElement Element { get; } = element;

    /// <summary>Number of its object.</summary>
    public int ObjectId { get; set; }

    /// <summary>Its key in the parent tree.</summary>
    public int StructureKey { get; set; }

    /// <summary>Writes its object and those that only it needs.</summary>
    public abstract void Write(PdfFile file);

    /// <summary>The entries that all annotations have: printed, placed, tagged.</summary>
    protected void WriteCommon(PdfBuffer target)
        => target.Raw("<</Type/Annot/F 4/P "u8).Reference(Page.ObjectId)
            .Raw("/Rect["u8).Point(Area.X, Page.Height - Area.Bottom).Point(Area.Right, Page.Height - Area.Y)
            .Raw("]/StructParent "u8).Integer(StructureKey);
}
