namespace MouForge.Pdf.Navigation;

/// <summary>A bookmark in the tree of bookmarks; the root has none.</summary>
sealed class BookmarkEntry
{
    /// <summary>Number of its object.</summary>
    public required int Id { get; init; }

    public required Bookmark? Bookmark { get; init; }

    public List<BookmarkEntry> Children { get; } = [];
}
