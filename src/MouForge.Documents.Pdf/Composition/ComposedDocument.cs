using MouForge.Documents.Pdf.Furniture;
using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>A document measured into strips, before pages are made.</summary>
/// <param name="Strips">All strips in reading order.</param>
/// <param name="Runs">Which kinds of pages they stand on.</param>
/// <param name="Sections">Which strips belong to which section.</param>
/// <param name="Anchors">The strip that each anchor stands at.</param>
/// <param name="Bookmarks">The reader's list of bookmarks.</param>
sealed record ComposedDocument(
    StripList Strips,
    IReadOnlyList<PageRun> Runs,
    IReadOnlyList<SectionRange> Sections,
    IReadOnlyDictionary<string, int> Anchors,
    IReadOnlyList<Bookmark> Bookmarks)
{
    /// <summary>How the document is laid out.</summary>
    public PageDesign Design { get; init; } = PageDesign.Agency;

    /// <summary>What stands around the text.</summary>
    public PageFurniture Furniture { get; init; } = PageFurniture.None;

    /// <summary>Where the furniture can be read aloud; none where it is not.</summary>
    public IReadOnlyList<ReadingMark> Marks { get; init; } = [];
}
