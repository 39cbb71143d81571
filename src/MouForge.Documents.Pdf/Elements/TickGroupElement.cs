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

    public override void Measure(StripList strips)
    {
        int first = strips.Count;
        for (int i = 0; i < rows.Count; i++)
        {
            strips.Add(new Strip(this, i, rows[i].Max(box => Math.Max(1, box.Label.Count)) * look.Leading) { After = SpaceBetween });
        }
        strips.BindAll(first, strips.Count, Bond.Firm);
        strips.SpaceAfterLast(look.After);
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        foreach (var box in rows[part])
        {
            DrawBox(box, top, page);
        }
    }

    void DrawBox(PlacedTickBox placed, double top, PagePainter page)
    {
        double center = top + look.Baseline - (XHeight / 2 * look.Size);
        var box = new PdfRectangle(placed.Column.Left, center - (BoxSize / 2), BoxSize, BoxSize);
        page.Frame(box, BoxLine, BoxRadius);
        double y = top;
        foreach (var line in placed.Label)
        {
            page.DrawLine(line, placed.Column.Left + LabelIndent, y, look, placed.Tags.Caption);
            y += look.Leading;
        }
        double height = Math.Max(1, placed.Label.Count) * look.Leading;
        var area = new PdfRectangle(placed.Column.Left, top - (SpaceBetween / 2), placed.Column.Width, height + SpaceBetween);
        page.Page.AddCheckBox(area, OptionsOf(placed, box), placed.Tags.Form);
    }

    static CheckBoxOptions OptionsOf(PlacedTickBox placed, PdfRectangle box) => new()
    {
        Name = placed.Box.Name,
        Description = placed.Box.Description ?? Inline.PlainTextOf(placed.Box.Label),
        Box = box,
        Color = Palette.Ink,
    };
}
