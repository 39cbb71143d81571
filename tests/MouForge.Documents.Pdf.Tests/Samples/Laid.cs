using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Pagination;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>A document on pages, before it is drawn.</summary>
sealed class Laid
{
    readonly ComposedDocument _composed;
    readonly LaidDocument _laid;

    Laid(ComposedDocument composed) => (_composed, _laid) = (composed, Paginator.Paginate(composed));

    public static Laid Of(Document document)
    {
        var design = PageDesign.Of(document.Properties);
        var options = new PdfDocumentOptions { Title = "t", Author = "a", Language = "en", CreatedAt = default };
        return new(new DocumentComposer(Write.Number(document), new PdfDocumentWriter(options).Root, design, new TextSetter(design.Looks.Inline)).Compose());
    }

    public int Pages => _laid.Pages.Count;

    public int ComposedStrips => _composed.Strips.Count;

    public int PlacedStrips => _laid.Pages.Sum(page => page.End - page.First);

    /// <summary>Strips that reach below the body of their page.</summary>
    public IEnumerable<Strip> StripsOutsideTheirPage()
    {
        foreach (var page in _laid.Pages)
        {
            for (int i = page.First; i < page.End; i++)
            {
                if (_laid.Positions[i].Y + _composed.Strips.Span[i].Height > page.Geometry.BodyBottom + 0.1)
                {
                    yield return _composed.Strips.Span[i];
                }
            }
        }
    }

    /// <summary>The strips of an element's kind on each page, with their tops.</summary>
    public IReadOnlyList<IReadOnlyList<(Strip Strip, double Top)>> StripsOf<TElement>() where TElement : LayoutElement
        => [.. _laid.Pages.Select(page => Enumerable.Range(page.First, page.End - page.First)
            .Where(i => _composed.Strips.Span[i].Element is TElement)
            .Select(i => (_composed.Strips.Span[i], _laid.Positions[i].Y)).ToArray())];

    /// <summary>How many strips of an element's kind stand on each page that has one.</summary>
    public int[] CountsOf<TElement>() where TElement : LayoutElement => [.. StripsOf<TElement>().Select(page => page.Count).Where(count => count > 0)];

    /// <summary>Where an anchor stands.</summary>
    public PagePosition PositionOf(string anchor) => _laid.PositionOf(_composed.Anchors[anchor]);
}
