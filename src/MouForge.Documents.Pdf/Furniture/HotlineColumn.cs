using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Furniture;

/// <summary>A hotline at the foot of a client page, set.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Title">The lines that say what it is for.</param>
/// <param name="Text">The lines that say how to reach it.</param>
sealed record HotlineColumn(double Left, TextLine[] Title, TextLine[] Text)
{
    const double Gap = 8;

    public int Lines => Title.Length + Text.Length;

    /// <summary>Sets all hotlines of a page beside each other.</summary>
    public static HotlineColumn[] Set(IReadOnlyList<HotlineCell> cells, PageDesign design, TextSetter setter)
    {
        var look = design.Furniture;
        var body = design.Portrait.Body;
        double left = body.Left;
        var columns = new HotlineColumn[cells.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            double width = body.Width * (cells.Count == look.HotlineShares.Count ? look.HotlineShares[i] : 1.0 / cells.Count);
            double room = i < columns.Length - 1 ? width - Gap : width;
            columns[i] = new HotlineColumn(
                left,
                setter.Set([new TextInline(cells[i].Title)], look.HotlineTitle, room),
                setter.Set([new TextInline(cells[i].Text)], look.HotlineText, room));
            left += width;
        }
        return columns;
    }

    /// <summary>Draws it.</summary>
    public void Draw(PdfContent content, double top, FurnitureLook look)
    {
        double y = top;
        DrawLines(Title, look.HotlineTitle);
        DrawLines(Text, look.HotlineText);

        void DrawLines(TextLine[] lines, ParagraphLook text)
        {
            foreach (var line in lines)
            {
                PageFurniture.DrawLine(content, line, Left, y, text);
                y += text.Leading;
            }
        }
    }
}
