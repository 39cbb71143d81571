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
        double baseline = geometry.Height - geometry.BinderLineRise + look.Baseline;
        page.Content.BeginArtifact(ArtifactKind.Footer);
        foreach (var fragment in line.Fragments)
        {
            page.Content.DrawText(fragment.Run, left + fragment.X, baseline);
        }
        page.Content.End();
    }
}
