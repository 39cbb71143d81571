using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Tables;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Furniture;

/// <summary>A hotline at the foot of a client page, set.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Title">The lines that say what it is for.</param>
/// <param name="Text">The lines that say how to reach it.</param>
sealed record HotlineColumn(double Left, TextLine[] Title, TextLine[] Text)
{
    const double Gap = 12;

    // Found widths are rounded down by up to this.
    const double Rounding = 0.5;

    public int Lines => Title.Length + Text.Length;

    /// <summary>Sets all hotlines of a page beside each other.</summary>
    public static HotlineColumn[] Set(IReadOnlyList<HotlineCell> cells, PageDesign design, TextSetter setter)
    {
        var look = design.Furniture;
        var body = design.Portrait.Body;
        double left = body.Left;
        var columns = new HotlineColumn[cells.Count];
        double[] widths = Widths(cells, body.Width, look, setter);
        for (int i = 0; i < columns.Length; i++)
        {
            double width = widths[i], room = i < columns.Length - 1 ? width - Gap : width;
            columns[i] = new HotlineColumn(
                left,
                setter.Set([new TextInline(cells[i].Title)], look.HotlineTitle, room),
                setter.Set([new TextInline(cells[i].Text)], look.HotlineText, room));
            left += width;
        }
        return columns;
    }

    // The shares of the design where every line then stays whole; else what keeps the titles whole, if anything does.
    static double[] Widths(IReadOnlyList<HotlineCell> cells, double width, FurnitureLook look, TextSetter setter)
    {
        var needs = new ColumnNeed[cells.Count];
        var shares = new double[cells.Count];
        bool isEnough = true;
        for (int i = 0; i < needs.Length; i++)
        {
            double gap = i < needs.Length - 1 ? Gap + Rounding : Rounding, title = setter.SetLine(cells[i].Title, look.HotlineTitle).Width + gap;
            needs[i] = new ColumnNeed(null, title, setter.SetLine(cells[i].Text, look.HotlineText).Width + gap);
            shares[i] = width * (cells.Count == look.HotlineShares.Count ? look.HotlineShares[i] : 1.0 / cells.Count);
            isEnough &= needs[i].WishedWidth <= shares[i];
        }
        return !isEnough && ColumnWidths.Find(needs, width) is { Fits: true } plan ? plan.Widths : shares;
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
