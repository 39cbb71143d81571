using MouForge.Documents.Pdf.Composition;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>Where in a file a document stands beside others.</summary>
sealed record FilePlace
{
    static readonly Dictionary<string, PdfTarget> None = [];

    /// <summary>The only document of its file.</summary>
    public static readonly FilePlace Alone = new();

    /// <summary>What stands before the names of its fields; empty for nothing.</summary>
    public string FieldPath { get; init; } = "";

    /// <summary>Bookmarks of what holds the document, which lead to its start. Its own stand below them, sections only.</summary>
    public IReadOnlyList<Bookmark> BookmarksAbove { get; init; } = [];

    /// <summary>The line under the footer of a page, by the page's index from 0; null for none.</summary>
    public Func<int, string>? LineOf { get; init; }

    /// <summary>Anchors of other documents of the file.</summary>
    public IReadOnlyDictionary<string, PdfTarget> Elsewhere { get; init; } = None;

    /// <summary>The places that others link to, by their anchors in this document.</summary>
    public IReadOnlyDictionary<string, PdfTarget> LinkedTo { get; init; } = None;

    /// <summary>All bookmarks of the document, in order.</summary>
    public IEnumerable<Bookmark> BookmarksOf(IReadOnlyList<Bookmark> own)
        => BookmarksAbove.Count == 0
            ? own
            : [.. BookmarksAbove, .. own.Where(bookmark => bookmark.Level == 1).Select(bookmark => bookmark with { Level = BookmarksAbove[^1].Level + 1 })];
}
