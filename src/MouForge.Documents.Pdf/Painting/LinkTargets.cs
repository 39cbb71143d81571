using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;
using MouForge.Documents.Pdf.Pagination;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>Where the anchors of a document stand, for links and for the page numbers of the contents list.</summary>
sealed class LinkTargets
{
    readonly Dictionary<string, PdfTarget> _targets = new(StringComparer.Ordinal);

    readonly int _firstPage;

    /// <param name="positions">Page and height of each anchor.</param>
    /// <param name="pages">The pages of the document.</param>
    /// <param name="place">What other documents of the file link to, and what they have to be linked to.</param>
    public LinkTargets(IReadOnlyDictionary<string, PagePosition> positions, IReadOnlyList<PdfPage> pages, FilePlace place)
    {
        _firstPage = pages[0].Index;
        foreach (var (anchor, target) in place.Elsewhere)
        {
            _targets.Add(anchor, target);
        }
        foreach (var (anchor, position) in positions)
        {
            var target = place.LinkedTo.GetValueOrDefault(anchor) ?? new PdfTarget();
            target.Place(pages[position.Page], position.Y);
            _targets.Add(anchor, target);
        }
    }

    /// <summary>The number of the page an anchor stands on, as the footer counts; empty where the document has no such anchor.</summary>
    public string PageNumberOf(string anchor)
        => _targets.TryGetValue(anchor, out var target) ? NumberFormat.Decimal(target.Page!.Index - _firstPage + 1) : "";

    /// <summary>True for a link with a sound address and a cross-reference to something the document has.</summary>
    public bool LeadsSomewhere(Inline inline) => inline switch
    {
        LinkInline link => Uri.TryCreate(link.Uri, UriKind.Absolute, out _),
        CrossReferenceInline reference => _targets.ContainsKey(reference.Target),
        _ => false,
    };

    /// <summary>Makes an area lead where its text says.</summary>
    public void Add(PdfPage page, Inline source, PdfRectangle area, StructureElement tag)
    {
        switch (source)
        {
            case LinkInline link:
                page.AddLink(area, new Uri(link.Uri), link.Text, tag);
                break;
            case CrossReferenceInline reference:
                Add(page, reference.Target, reference.PlainText, area, tag);
                break;
        }
    }

    /// <summary>Makes an area lead to an anchor of the document.</summary>
    public void Add(PdfPage page, string anchor, string description, PdfRectangle area, StructureElement tag)
        => page.AddLink(area, _targets[anchor], description, tag);
}
