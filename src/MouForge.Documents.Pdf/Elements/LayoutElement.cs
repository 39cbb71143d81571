using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>A block, laid out. It is measured once into strips; the paginator places these, and the element draws each where it was placed.</summary>
abstract class LayoutElement
{
    /// <summary>Adds the element's strips to those before it.</summary>
    public abstract void Measure(StripList strips);

    /// <summary>Draws one of its strips.</summary>
    /// <param name="part">Which one, from 0.</param>
    /// <param name="top">Distance from the top of the page in points.</param>
    /// <param name="page">The page.</param>
    public abstract void Draw(int part, double top, PagePainter page);

    /// <summary>In a comparison, whether a strip of a changed block shows a change.</summary>
    public virtual bool IsMarked(int part) => true;

    /// <summary>Height of what is drawn again above a strip that opens a page, such as the head rows of a table.</summary>
    public virtual double ContinuationHeight(int part) => 0;

    /// <summary>Draws it, as an artifact: it has been read before.</summary>
    public virtual void DrawContinuation(int part, double top, PagePainter page)
    {
    }
}
