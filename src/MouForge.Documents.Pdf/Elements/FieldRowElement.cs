using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Fields;
using MouForge.Documents.Pdf.Fonts;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;
using MouForge.Pdf.Forms;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Fields side by side: the label above, then a tinted area with a line. One strip; its labels share a bottom edge.</summary>
sealed class FieldRowElement(IReadOnlyList<PlacedField> fields) : LayoutElement
{
    /// <summary>Space between two fields of a row.</summary>
    public const double Gap = 12;

    const double After = 5;
    const double LineHeight = 23;
    const double RuleWidth = 1;

    double LabelHeight => fields.Max(placed => placed.Label.Count) * Looks.FieldLabel.Leading;

    double AreaHeight => fields.Max(placed => placed.Field.Lines) * LineHeight;

    public override void Measure(StripList strips) => strips.Add(new Strip(this, 0, LabelHeight + AreaHeight) { After = After });

    public override void Draw(int part, double top, PagePainter page)
    {
        foreach (var field in fields)
        {
            double y = top + LabelHeight - (field.Label.Count * Looks.FieldLabel.Leading);
            foreach (var line in field.Label)
            {
                page.DrawLine(line, field.Column.Left, y, Looks.FieldLabel, field.Tags.Caption);
                y += Looks.FieldLabel.Leading;
            }
            DrawArea(field, new PdfRectangle(field.Column.Left, y, field.Column.Width, field.Field.Lines * LineHeight), page);
        }
    }

    static void DrawArea(PlacedField field, PdfRectangle area, PagePainter page)
    {
        page.Fill(area, Palette.Tint);
        for (int line = 1; line <= field.Field.Lines; line++)
        {
            page.Rule(field.Column, area.Y + (line * LineHeight) - RuleWidth, RuleWidth, Palette.Ink);
        }
        string description = field.Field.Description ?? field.Field.Label;
        if (field.Field.IsSignature)
        {
            page.Page.AddSignatureField(area, new SignatureFieldOptions { Name = field.Field.Name, Description = description }, field.Tags.Form);
            return;
        }
        page.Page.AddTextField(area, TextField(field.Field, description), field.Tags.Form);
    }

    static TextFieldOptions TextField(FillField field, string description) => new()
    {
        Name = field.Name,
        Description = description,
        Font = FontLibrary.Of(Face.SansRegular),
        Color = Palette.Ink,
        Multiline = field.Lines > 1,
    };
}
