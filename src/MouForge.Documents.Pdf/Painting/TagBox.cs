using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>Finds where a table stands and says so in its tag, if it stands on one page (ISO 32000-1, Table 344).</summary>
sealed class TagBox(StructureElement tag)
{
    PdfPage? _page;
    PdfRectangle _area;
    bool _isSpread;

    /// <summary>Adds what has been drawn.</summary>
    /// <param name="page">The page.</param>
    /// <param name="area">The area on it.</param>
    /// <param name="isLast">True where nothing follows.</param>
    public void Add(PagePainter page, PdfRectangle area, bool isLast)
    {
        _isSpread |= _page is not null && !ReferenceEquals(_page, page.Page);
        var placed = page.Page.Placed(area);
        _area = _page is null ? placed : _area.Union(placed);
        _page = page.Page;
        if (isLast && !_isSpread)
        {
            tag.BoundingBox = _area;
        }
    }
}
