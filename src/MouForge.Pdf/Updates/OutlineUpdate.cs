using MouForge.Pdf.Navigation;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Updates;

/// <summary>Adds bookmarks behind those of a file.</summary>
sealed class OutlineUpdate(PdfObjects objects)
{
    /// <summary>Writes them, and what leads to them.</summary>
    public void Write(PdfFile file, IReadOnlyList<Bookmark> bookmarks, PdfEntries catalog)
    {
        int outline = catalog["Outlines"].Reference;
        if (bookmarks.Count == 0)
        {
            return;
        }
        var writer = new BookmarkWriter(file);
        if (outline == 0)
        {
            int written = writer.Write(bookmarks);
            catalog.Set("Outlines", target => target.Reference(written)).Set("PageMode", target => target.Name("UseOutlines"));
            return;
        }
        var root = objects.Object(outline);
        int last = root["Last"].Reference, open = root["Count"].Integer ?? 0;
        var (first, end, count) = writer.Append(bookmarks, outline, last);
        new PdfEntries(objects.Object(last)).Set("Next", target => target.Reference(first)).Write(file, last);
        new PdfEntries(root).Set("Last", target => target.Reference(end)).Set("Count", target => target.Integer(open + count)).Write(file, outline);
    }
}
