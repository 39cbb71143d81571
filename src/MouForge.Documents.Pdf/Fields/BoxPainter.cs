using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;

namespace MouForge.Documents.Pdf.Fields;

/// <summary>Draws boxes to tick. A click on the first lines of the label ticks the box, too.</summary>
/// <param name="look">The look of the labels.</param>
/// <param name="form">The look of the boxes.</param>
sealed class BoxPainter(ParagraphLook look, FormLook form) : TickMarkPainter
{
    // Height of a small x of both families in em; a box is centred on it.
    const double XHeight = 0.536;

    public override double LabelIndent => form.LabelIndent;

    public override void Draw(PlacedTickBox placed, double top, PagePainter page)
        => page.Frame(BoxAt(placed, top), new StrokeStyle(form.BoxLine, Palette.Ink), form.BoxRadius);

    public override void AddField(PlacedTickBox placed, double top, double labelHeight, PagePainter page)
    {
        var area = new PdfRectangle(placed.Column.Left, top - (form.BetweenBoxes / 2), placed.Column.Width, labelHeight + form.BetweenBoxes);
        var options = new CheckBoxOptions
        {
            Name = placed.Box.Name,
            Description = placed.Description,
            Box = BoxAt(placed, top),
            Color = Palette.Ink,
        };
        page.Page.AddCheckBox(area, options, placed.Tags.Form);
    }

    PdfRectangle BoxAt(PlacedTickBox placed, double top)
        => new(placed.Column.Left, top + look.Baseline - (XHeight / 2 * look.Size) - (form.BoxSize / 2), form.BoxSize, form.BoxSize);
}
