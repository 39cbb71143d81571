using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Fields;

/// <summary>Draws short fields for initials.</summary>
/// <param name="form">The look of fields.</param>
sealed class InitialsPainter(FormLook form) : TickMarkPainter
{
    public override double Height => form.LineHeight;

    public override double LabelIndent => form.InitialsIndent;

    public override void Draw(PlacedTickBox placed, double top, PagePainter page) => FieldArea.Draw(AreaAt(placed, top), 1, form, page);

    public override void AddField(PlacedTickBox placed, double top, double labelHeight, PagePainter page)
        => page.Page.AddTextField(AreaAt(placed, top), FieldArea.TextField(placed.Box.Name, placed.Description, form), placed.Tags.Form);

    PdfRectangle AreaAt(PlacedTickBox placed, double top) => new(placed.Column.Left, top, form.InitialsWidth, form.LineHeight);
}
