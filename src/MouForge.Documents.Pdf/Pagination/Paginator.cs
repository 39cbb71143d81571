using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Pagination;

/// <summary>
/// Puts strips on pages, as many as each holds, and ends each page at the last place where nothing is torn apart. Bonds give way from the
/// weakest on: a preferred one where keeping it would leave too much of the page empty, a firm one where it fits no page.
/// </summary>
sealed class Paginator
{
    // A preferred bond is kept if that leaves at most this share of the page empty.
    const double MostEmpty = 0.35;

    // Rounding of summed heights must not push a strip off a page it fits on.
    const double Tolerance = 0.01;

    readonly ComposedDocument _document;
    readonly List<LaidPage> _pages = [];
    readonly PagePosition[] _positions;

    Paginator(ComposedDocument document)
    {
        _document = document;
        _positions = new PagePosition[document.Strips.Count];
    }

    /// <summary>Makes the pages of a document: at least one.</summary>
    public static LaidDocument Paginate(ComposedDocument document)
    {
        var paginator = new Paginator(document);
        for (int i = 0; i < document.Runs.Count; i++)
        {
            int end = i + 1 < document.Runs.Count ? document.Runs[i + 1].FirstStrip : document.Strips.Count;
            paginator.Add(document.Runs[i].Geometry, document.Runs[i].FirstStrip, end);
        }
        if (paginator._pages.Count == 0)
        {
            paginator._pages.Add(new LaidPage(PageGeometry.Portrait, 0, 0));
        }
        return new LaidDocument(paginator._pages, paginator._positions);
    }

    void Add(PageGeometry geometry, int first, int end)
    {
        while (first < end)
        {
            int fitting = Place(geometry, first, end);
            int next = fitting == end || _document.Strips.Span[fitting].StartsPage ? fitting : BestEnd(geometry, first, fitting);
            _pages.Add(new LaidPage(geometry, first, next));
            first = next;
        }
    }

    // Gives each strip its place on the current page, one below the other, until one does not fit or opens a page itself.
    int Place(PageGeometry geometry, int first, int end)
    {
        var strips = _document.Strips.Span;
        double y = geometry.BodyTop + strips[first].Element.ContinuationHeight(strips[first].Part);
        for (int i = first; i < end; i++)
        {
            double top = i == first ? y : y + strips[i - 1].GapTo(strips[i]);
            bool fits = top + strips[i].Height <= geometry.BodyBottom + Tolerance;
            // A strip higher than a page would come here again and again: it is placed all the same.
            if (i > first && (!fits || strips[i].StartsPage))
            {
                return i;
            }
            _positions[i] = new PagePosition(_pages.Count, top);
            y = top + strips[i].Height;
        }
        return end;
    }

    // The index after the last strip of a page on which strips up to `fitting` have room.
    int BestEnd(PageGeometry geometry, int first, int fitting)
    {
        int loose = LastBreak(first, fitting, Bond.Loose);
        int preferred = LastBreak(first, fitting, Bond.Preferred);
        if (loose == first)
        {
            return preferred > first ? preferred : fitting;
        }
        return preferred > loose && EmptyShare(geometry, loose) > MostEmpty ? preferred : loose;
    }

    // The last place where a bond no stronger than this one is torn; `first` where there is none.
    int LastBreak(int first, int fitting, Bond strongest)
    {
        var strips = _document.Strips.Span;
        int end = fitting;
        while (end > first && strips[end - 1].Bond > strongest)
        {
            end--;
        }
        return end;
    }

    double EmptyShare(PageGeometry geometry, int end)
    {
        var last = _document.Strips.Span[end - 1];
        return (geometry.BodyBottom - _positions[end - 1].Y - last.Height) / geometry.BodyHeight;
    }
}
