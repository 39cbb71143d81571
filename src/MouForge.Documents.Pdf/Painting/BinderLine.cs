using MouForge.Documents.Pdf.Furniture;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>The line under a page's own footer that says which page of the binder it is.</summary>
static class BinderLine
{
    /// <summary>Draws the line, an artifact.</summary>
    public static void Draw(PdfPage page, PageGeometry geometry, in TextLine line, ParagraphLook look)
    {
        double left = geometry.Width - geometry.Margin - line.Width;
        page.Content.BeginArtifact(ArtifactKind.Footer);
        PageFurniture.DrawLine(page.Content, line, left, geometry.Height - geometry.BinderLineRise, look);
        page.Content.End();
    }
}
