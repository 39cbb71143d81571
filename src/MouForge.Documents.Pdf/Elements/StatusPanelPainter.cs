using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Sets and draws the cells of a status panel: all of a fixed size, the current one dark.</summary>
/// <param name="look">Its look.</param>
/// <param name="column">From its left to its right edge.</param>
sealed class StatusPanelPainter(StatusLook look, Column column)
{
    const double PadX = 9;
    const double PadY = 6;

    static readonly StrokeStyle Frame = new(0.75, Palette.Navy);

    /// <summary>Height of the panel.</summary>
    public double HeightOf(int cells) => look.CellHeight * (look.IsStacked ? cells : 1);

    /// <summary>Title and lines of each cell, cut to its width.</summary>
    public IReadOnlyList<TextLine[]> Set(IReadOnlyList<StatusCell> cells, TextSetter setter)
    {
        double width = WidthOf(cells.Count) - (2 * PadX);
        return [.. cells.Select(cell => (TextLine[])[setter.SetLine(cell.Title, look.Title, width), .. cell.Lines.Select(line => setter.SetLine(line, look.Line, width))])];
    }

    /// <summary>Draws the cells as an artifact; what is read aloud is a paragraph elsewhere.</summary>
    public void Draw(PdfContent state, IReadOnlyList<TextLine[]> cells, int current, double top)
    {
        state.BeginArtifact(ArtifactKind.Layout);
        double width = WidthOf(cells.Count);
        for (int i = 0; i < cells.Count; i++)
        {
            var (right, down) = look.IsStacked ? (0.0, i * look.CellHeight) : (i * width, 0.0);
            DrawCell(state, cells[i], i == current, new PdfRectangle(column.Left + right, top + down, width, look.CellHeight));
        }
        state.End();
    }

    double WidthOf(int cells) => look.IsStacked ? column.Width : column.Width / cells;

    void DrawCell(PdfContent state, TextLine[] lines, bool isCurrent, PdfRectangle area)
    {
        if (isCurrent)
        {
            state.FillRectangle(area, Palette.Navy);
        }
        double half = Frame.Width / 2;
        state.StrokeRectangle(new PdfRectangle(area.X + half, area.Y + half, area.Width - Frame.Width, area.Height - Frame.Width), Frame);
        double top = area.Y + PadY;
        for (int i = 0; i < lines.Length; i++)
        {
            var text = i == 0 ? look.Title : look.Line;
            foreach (var fragment in lines[i].Fragments)
            {
                var color = isCurrent ? Palette.White : text.Color;
                state.DrawText(fragment.Run with { Color = color }, lines[i].StartOf(fragment, area.X + PadX, state.IsMirrored), top + text.Baseline);
            }
            top += text.Leading;
        }
    }
}
