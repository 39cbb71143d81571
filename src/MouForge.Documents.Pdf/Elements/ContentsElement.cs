using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>The entries of the contents list: number, heading, page at the right edge, a hair line under each.</summary>
/// <param name="entries">The entries, one strip each.</param>
/// <param name="looks">The looks of text.</param>
/// <param name="column">From the numbers' left edge to the page numbers' right edge.</param>
sealed class ContentsElement(IReadOnlyList<ContentsEntry> entries, Looks looks, Column column) : LayoutElement
{
    const double Line = 0.5;

    // Room for the page number and the gap before it, in em of the entries.
    const double PageNumberEm = 4;

    /// <summary>Room for the page number and the gap before it.</summary>
    public static double PageNumberWidth(Looks looks) => PageNumberEm * looks.Contents.Size;

    public override void Measure(StripList strips)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            strips.Add(new Strip(this, i, HeightOf(entries[i])));
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        var entry = entries[part];
        double height = HeightOf(entry);
        page.DrawLine(entry.Label, column.Left, top, looks.Contents, entry.Link);
        for (int i = 0; i < entry.Title.Count; i++)
        {
            page.DrawLine(entry.Title[i], column.Left + looks.Indents.Number, top + (i * looks.Contents.Leading), looks.Contents, entry.Link);
        }
        DrawPageNumber(entry, top + height - looks.Contents.Leading - Line, page);
        page.Links.Add(page.Page, entry.Anchor, entry.Text, new PdfRectangle(column.Left, top, column.Width, height), entry.Link);
        page.Rule(column, top + height - Line, Line, Palette.Hair);
    }

    void DrawPageNumber(ContentsEntry entry, double top, PagePainter page)
    {
        var number = page.Setter.SetLine(page.Links.PageNumberOf(entry.Anchor), looks.Contents);
        page.DrawLine(number, column.Right - number.Width, top, looks.Contents, entry.Link);
    }

    double HeightOf(ContentsEntry entry) => (Math.Max(1, entry.Title.Count) * looks.Contents.Leading) + Line;
}
