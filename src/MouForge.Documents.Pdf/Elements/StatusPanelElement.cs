using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>
/// The status panel: cells of a fixed size, the current one dark. It is drawn in the page's state content, which a later state overrides,
/// and read aloud as one paragraph.
/// </summary>
/// <param name="cells">Title and lines of each cell, set.</param>
/// <param name="current">Index of the cell that holds now.</param>
/// <param name="look">Its look.</param>
/// <param name="column">From its left to its right edge.</param>
/// <param name="element">The paragraph that says the state aloud.</param>
sealed class StatusPanelElement(IReadOnlyList<TextLine[]> cells, int current, StatusLook look, Column column, StructureElement element) : LayoutElement
{
    public const double PadX = 9;

    const double PadY = 6;

    static readonly StrokeStyle Frame = new(0.75, Palette.Navy);

    /// <summary>Width of a cell.</summary>
    public static double WidthOf(Column column, int cells, StatusLook look) => look.IsStacked ? column.Width : column.Width / cells;

    public override void Measure(StripList strips) => strips.Add(new Strip(this, 0, look.CellHeight * (look.IsStacked ? cells.Count : 1)) { Before = 10, After = 10 });

    public override void Draw(int part, double top, PagePainter page)
    {
        // The paragraph's place in the reading order; what is seen there belongs to the state content.
        page.Begin(element);
        page.End();
        var state = page.Page.StateContent;
        state.BeginArtifact(ArtifactKind.Layout);
        double width = WidthOf(column, cells.Count, look);
        for (int i = 0; i < cells.Count; i++)
        {
            var (right, down) = look.IsStacked ? (0.0, i * look.CellHeight) : (i * width, 0.0);
            DrawCell(state, i, new PdfRectangle(column.Left + right, top + down, width, look.CellHeight));
        }
        state.End();
    }

    void DrawCell(PdfContent state, int index, PdfRectangle area)
    {
        bool isCurrent = index == current;
        if (isCurrent)
        {
            state.FillRectangle(area, Palette.Navy);
        }
        double half = Frame.Width / 2;
        state.StrokeRectangle(new PdfRectangle(area.X + half, area.Y + half, area.Width - Frame.Width, area.Height - Frame.Width), Frame);
        double top = area.Y + PadY;
        for (int i = 0; i < cells[index].Length; i++)
        {
            var text = i == 0 ? look.Title : look.Line;
            foreach (var fragment in cells[index][i].Fragments)
            {
                var color = isCurrent ? Palette.White : text.Color;
                state.DrawText(fragment.Run with { Color = color }, cells[index][i].StartOf(fragment, area.X + PadX, state.IsMirrored), top + text.Baseline);
            }
            top += text.Leading;
        }
    }
}
