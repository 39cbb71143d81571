using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Executions;
using MouForge.Documents.Pdf.Furniture;
using MouForge.Documents.Pdf.Pagination;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>Draws a laid out document on pages that it adds to a file: furniture, strips, bookmarks, links.</summary>
/// <param name="composed">The document's strips.</param>
/// <param name="laid">Where they stand.</param>
/// <param name="setter">Sets text that is known only when pages are.</param>
sealed class DocumentPainter(ComposedDocument composed, LaidDocument laid, TextSetter setter)
{
    /// <summary>Draws all pages.</summary>
    /// <param name="writer">Takes the pages.</param>
    /// <param name="place">Where in the file the document stands.</param>
    /// <returns>Where its state is said.</returns>
    public StatePlaces Paint(IPageTarget writer, FilePlace place)
    {
        var pages = new PdfPage[laid.Pages.Count];
        for (int i = 0; i < pages.Length; i++)
        {
            pages[i] = writer.AddPage(laid.Pages[i].Geometry.Width, laid.Pages[i].Geometry.Height, place.FieldPath);
            if (setter.Writing.IsRightToLeft)
            {
                pages[i].Mirror(0, pages[i].Width);
            }
        }
        foreach (var bookmark in place.BookmarksOf(composed.Bookmarks))
        {
            var position = laid.PositionOf(bookmark.Strip);
            writer.AddBookmark(bookmark.Title, bookmark.Level, pages[position.Page], position.Y);
        }
        var links = new LinkTargets(composed.Anchors.ToDictionary(anchor => anchor.Key, anchor => laid.PositionOf(anchor.Value)), pages, place);
        var tags = new InlineTags(links);
        var spoken = TagOfFurniture();
        var footer = composed.Design.Furniture.Footer;
        var lines = new List<StateLinePlace>();
        StatusPanelPlace? panel = null;
        for (int i = 0; i < pages.Length; i++)
        {
            var at = new PagePlace(i + 1, pages.Length, IsMembersOnly(laid.Pages[i]), i == 0 ? spoken : null);
            if (composed.Furniture.Draw(pages[i], laid.Pages[i].Geometry, at) is { } line)
            {
                lines.Add(line);
            }
            if (place.LineOf is { } lineOf)
            {
                BinderLine.Draw(pages[i], laid.Pages[i].Geometry, setter.SetLine(lineOf(i), footer), footer);
            }
            var painter = new PagePainter(pages[i], links, tags, setter);
            PaintStrips(laid.Pages[i], painter);
            panel ??= painter.StatusPanel;
        }
        return new StatePlaces(lines, panel);
    }

    // A paragraph after the last block that begins on the first page.
    StructureElement? TagOfFurniture()
    {
        if (composed.Marks.Count == 0)
        {
            return null;
        }
        int end = laid.Pages[0].End;
        int after = 0;
        while (after < composed.Marks.Count && composed.Marks[after].Strip < end)
        {
            after++;
        }
        // The first mark stands before the first section: what holds it holds all sections.
        var parent = after < composed.Marks.Count ? composed.Marks[after].Parent : composed.Marks[0].Parent;
        var tag = parent.Insert(after < composed.Marks.Count ? composed.Marks[after].Child : parent.ChildCount, StructureType.Paragraph);
        (tag.ActualText, tag.Title) = (composed.Furniture.Spoken, PageFurniture.TagTitle);
        return tag;
    }

    void PaintStrips(LaidPage page, PagePainter painter)
    {
        var strips = composed.Strips.Span;
        for (int i = page.First; i < page.End; i++)
        {
            var strip = strips[i];
            double top = laid.Positions[i].Y;
            if (i == page.First)
            {
                painter.IsRepeating = true;
                strip.Element.DrawContinuation(strip.Part, top - strip.Element.ContinuationHeight(strip.Part), painter);
                painter.IsRepeating = false;
            }
            strip.Element.Draw(strip.Part, top, painter);
        }
        painter.End();
    }

    bool IsMembersOnly(LaidPage page)
    {
        foreach (var section in composed.Sections)
        {
            if (section.MembersOnly && section.FirstStrip < page.End && section.EndStrip > page.First)
            {
                return true;
            }
        }
        return false;
    }
}
