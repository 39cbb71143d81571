using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Fields;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Tick boxes with their labels, in one column or two. Each row is a strip, and the group stays whole.</summary>
/// <param name="rows">The rows, each of one box or two.</param>
/// <param name="look">The look of the labels.</param>
sealed class TickGroupElement(IReadOnlyList<IReadOnlyList<PlacedTickBox>> rows, ParagraphLook look) : LayoutElement
{
    /// <summary>From the left edge of a box to its label.</summary>
    public const double LabelIndent = 22;

    const double SpaceBetween = 5;
    const double BoxSize = 12.5;
    const double BoxRadius = 1.5;

    // Height of a small x of both families in em; a box is centred on it.
    const double XHeight = 0.536;

    static readonly StrokeStyle BoxLine = new(1.1, Palette.Ink);

    const int MostLinesInOneStrip = 12;

    readonly List<(IReadOnlyList<PlacedTickBox> Row, int First, int End)> _parts = [];

    public override void Measure(StripList strips)
    {
        int first = strips.Count;
        foreach (var row in rows)
        {
            int lines = row.Max(box => Math.Max(1, box.Label.Count)), step = lines <= MostLinesInOneStrip ? lines : 1;
            for (int line = 0; line < lines; line += step)
            {
                strips.Add(new Strip(this, _parts.Count, step * look.Leading) { After = line + step == lines ? SpaceBetween : 0 });
                _parts.Add((row, line, line + step));
            }
        }
        strips.BindAll(first, strips.Count, Bond.Firm);
        strips.SpaceAfterLast(look.After);
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        var (row, first, end) = _parts[part];
        foreach (var box in row)
        {
            if (first == 0)
            {
                DrawBox(box, top, page);
            }
            for (int i = first; i < Math.Min(end, box.Label.Count); i++)
            {
                page.DrawLine(box.Label[i], box.Column.Left + LabelIndent, top + ((i - first) * look.Leading), look, box.Tags.Caption);
            }
            if (first == 0)
            {
                AddField(box, top, page);
            }
        }
    }

    PdfRectangle BoxAt(PlacedTickBox placed, double top)
        => new(placed.Column.Left, top + look.Baseline - (XHeight / 2 * look.Size) - (BoxSize / 2), BoxSize, BoxSize);

    void DrawBox(PlacedTickBox placed, double top, PagePainter page) => page.Frame(BoxAt(placed, top), BoxLine, BoxRadius);

    // A click on the label's first lines ticks the box, too.
    void AddField(PlacedTickBox placed, double top, PagePainter page)
    {
        double height = Math.Clamp(placed.Label.Count, 1, MostLinesInOneStrip) * look.Leading;
        var area = new PdfRectangle(placed.Column.Left, top - (SpaceBetween / 2), placed.Column.Width, height + SpaceBetween);
        page.Page.AddCheckBox(area, OptionsOf(placed, BoxAt(placed, top)), placed.Tags.Form);
    }

    static CheckBoxOptions OptionsOf(PlacedTickBox placed, PdfRectangle box) => new()
    {
        Name = placed.Box.Name,
        Description = placed.Box.Description ?? Inline.PlainTextOf(placed.Box.Label),
        Box = box,
        Color = Palette.Ink,
    };
}
