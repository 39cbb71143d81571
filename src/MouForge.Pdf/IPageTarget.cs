using MouForge.Pdf.Content;

namespace MouForge.Pdf;

/// <summary>Takes pages: a new document, or an update of one.</summary>
public interface IPageTarget
{
    /// <summary>
    /// Name and version of the engine that has shaped text, such as "HarfBuzz 6.0.0"; null where none has. The metadata states it, since
    /// another version may choose other glyphs.
    /// </summary>
    string? ShapedBy { get; set; }

    /// <summary>Adds a page after all that are there.</summary>
    /// <param name="width">Width in points.</param>
    /// <param name="height">Height in points.</param>
    /// <param name="fieldPath">What stands before the names of its fields, joined by a full stop, so that documents of one file do not share names; empty for nothing.</param>
    PdfPage AddPage(double width, double height, string fieldPath = "");

    /// <summary>Adds an entry to the list that readers show beside the pages, below the last entry of a lower level.</summary>
    /// <param name="title">What it says.</param>
    /// <param name="level">Depth, from 1.</param>
    /// <param name="page">Where it leads.</param>
    /// <param name="y">Points from the top of the page.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is below 1.</exception>
    void AddBookmark(string title, int level, PdfPage page, double y);
}
