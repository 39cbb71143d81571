using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Navigation;

/// <summary>Writes bookmarks as the document's outline (ISO 32000-1, 12.3.3), all entries closed but the outermost if there is only one.</summary>
sealed class BookmarkWriter(PdfFile file)
{
    /// <summary>Writes the outline; returns the number of its object, 0 if there are no bookmarks.</summary>
    public int Write(IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return 0;
        }
        var root = Tree(file.Reserve(), bookmarks);
        var target = file.Begin(root.Id).Raw("<</Type/Outlines"u8);
        WriteFamily(target, root);
        target.Raw("/Count "u8).Integer(OpenEntries(root)).Raw(">>"u8);
        file.End();
        WriteChildren(root);
        return root.Id;
    }

    /// <summary>Writes bookmarks behind those that an outline has.</summary>
    /// <returns>Numbers of the first and the last on the outermost level, and how many stand there.</returns>
    public (int First, int Last, int Count) Append(IReadOnlyList<Bookmark> bookmarks, int outline, int before)
    {
        var root = Tree(outline, bookmarks);
        WriteChildren(root, before);
        return (root.Children[0].Id, root.Children[^1].Id, root.Children.Count);
    }

    /// <summary>An entry belongs to the last one before it of a lower level, however many levels lie between.</summary>
    BookmarkEntry Tree(int outline, IReadOnlyList<Bookmark> bookmarks)
    {
        var root = new BookmarkEntry { Id = outline, Bookmark = null };
        var path = new Stack<BookmarkEntry>([root]);
        foreach (var bookmark in bookmarks)
        {
            while (path.Peek().Bookmark is { } open && open.Level >= bookmark.Level)
            {
                path.Pop();
            }
            var entry = new BookmarkEntry { Id = file.Reserve(), Bookmark = bookmark };
            path.Peek().Children.Add(entry);
            path.Push(entry);
        }
        return root;
    }

    void WriteChildren(BookmarkEntry parent, int before = 0)
    {
        for (int i = 0; i < parent.Children.Count; i++)
        {
            var entry = parent.Children[i];
            var target = file.BeginPacked(entry.Id).Raw("<</Title"u8).Text(entry.Bookmark!.Title).Raw("/Parent "u8).Reference(parent.Id);
            if (i > 0 || before != 0)
            {
                target.Raw("/Prev "u8).Reference(i > 0 ? parent.Children[i - 1].Id : before);
            }
            if (i < parent.Children.Count - 1)
            {
                target.Raw("/Next "u8).Reference(parent.Children[i + 1].Id);
            }
            WriteFamily(target, entry);
            if (entry.Children.Count > 0)
            {
                target.Raw("/Count "u8).Integer(IsOnlyOne(parent) && before == 0 ? entry.Children.Count : -entry.Children.Count);
            }
            target.Destination(entry.Bookmark.Page, entry.Bookmark.Y).Raw(">>"u8);
            file.EndPacked();
            WriteChildren(entry);
        }
    }

    static void WriteFamily(PdfBuffer target, BookmarkEntry entry)
    {
        if (entry.Children.Count > 0)
        {
            target.Raw("/First "u8).Reference(entry.Children[0].Id).Raw("/Last "u8).Reference(entry.Children[^1].Id);
        }
    }

    static bool IsOnlyOne(BookmarkEntry parent) => parent.Bookmark is null && parent.Children.Count == 1;

    static int OpenEntries(BookmarkEntry root) => root.Children.Count + (IsOnlyOne(root) ? root.Children[0].Children.Count : 0);
}
