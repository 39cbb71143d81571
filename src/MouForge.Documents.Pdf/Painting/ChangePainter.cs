using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>Marks added and deleted text: two lines below what was added, one through what was deleted. Colour alone says nothing.</summary>
static class ChangePainter
{
    const double Underline = 0.6;
    const double UnderlineGap = 1.4;
    const double StrikeWidth = 1;

    // In em: where the first underline and the strike stand, from the baseline.
    const double UnderlineDepth = 0.15;
    const double StrikeHeight = 0.3;

    /// <summary>The colour of text.</summary>
    public static PdfColor ColorOf(ChangeKind change, PdfColor otherwise) => change switch
    {
        ChangeKind.Added => Palette.Navy,
        ChangeKind.Deleted => Palette.Wine,
        ChangeKind.None => otherwise,
    };

    /// <summary>Marks a stretch of text as an artifact.</summary>
    public static void Mark(PagePainter page, ChangeKind change, in TextFragment fragment, Column column, double baseline)
    {
        if (change == ChangeKind.Deleted)
        {
            Line(page, column, baseline - (StrikeHeight * fragment.Size), new StrokeStyle(StrikeWidth, Palette.Wine));
        }
        if (change == ChangeKind.Added)
        {
            double first = baseline + (UnderlineDepth * fragment.Size);
            Line(page, column, first, new StrokeStyle(Underline, Palette.Navy));
            Line(page, column, first + UnderlineGap, new StrokeStyle(Underline, Palette.Navy));
        }
    }

    static void Line(PagePainter page, Column column, double y, StrokeStyle style) => page.Stroke(column.Left, y, column.Right, y, style);
}
