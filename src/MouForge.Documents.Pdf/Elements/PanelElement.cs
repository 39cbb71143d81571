using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>
/// Blocks on a ground or in a frame. Each strip of these blocks becomes a strip of the panel, with its share of the ground, so that a panel
/// can go on over a page's end; a panel of at most half a page does not.
/// </summary>
/// <param name="look">The look.</param>
/// <param name="column">From its left to its right edge.</param>
/// <param name="children">What stands in it, at least one strip.</param>
/// <param name="highestWhole">Up to this height it stays on one page.</param>
sealed class PanelElement(PanelLook look, Column column, StripList children, double highestWhole) : LayoutElement
{
    double Edge => look.PadY + (look.Frame?.Width ?? 0);

    public override void Measure(StripList strips)
    {
        int first = strips.Count;
        for (int i = 0; i < children.Count; i++)
        {
            bool isLast = i == children.Count - 1;
            var child = children.Span[i];
            strips.Add(new Strip(this, i, SpaceAbove(i) + child.Height + (isLast ? Edge : 0))
            {
                Before = i == 0 ? look.Before : 0,
                After = isLast ? look.After : 0,
                Bond = isLast ? Bond.Loose : child.Bond,
            });
        }
        if (strips.HeightOf(first, strips.Count) <= highestWhole)
        {
            strips.BindAll(first, strips.Count, Bond.Firm);
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        var child = children.Span[part];
        bool isLast = part == children.Count - 1;
        double above = SpaceAbove(part), height = above + child.Height + (isLast ? Edge : 0);
        DrawGround(new PdfRectangle(column.Left, top, column.Width, height), page);
        DrawFrame(new PdfRectangle(column.Left, top, column.Width, height), part == 0, isLast, page);
        child.Element.Draw(child.Part, top + above, page);
    }

    double SpaceAbove(int part) => part == 0 ? Edge : children.Span[part - 1].GapTo(children.Span[part]);

    void DrawGround(PdfRectangle area, PagePainter page)
    {
        if (look.Ground is { } ground)
        {
            page.Fill(area, ground);
        }
        if (look.BarWidth > 0)
        {
            page.Fill(area with { Width = look.BarWidth }, look.BarColor);
        }
    }

    void DrawFrame(PdfRectangle area, bool isFirst, bool isLast, PagePainter page)
    {
        if (look.Frame is not { } stroke)
        {
            return;
        }
        double half = stroke.Width / 2, left = area.X + half, right = area.Right - half;
        if (isFirst)
        {
            page.Stroke(area.X, area.Y + half, area.Right, area.Y + half, stroke);
        }
        if (look.BarWidth == 0)
        {
            page.Stroke(left, area.Y, left, area.Bottom, stroke);
        }
        page.Stroke(right, area.Y, right, area.Bottom, stroke);
        if (isLast)
        {
            page.Stroke(area.X, area.Bottom - half, area.Right, area.Bottom - half, stroke);
        }
    }
}
