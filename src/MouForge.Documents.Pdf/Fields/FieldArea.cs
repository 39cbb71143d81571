using MouForge.Documents.Pdf.Fonts;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;
using MouForge.Pdf.Forms;

namespace MouForge.Documents.Pdf.Fields;

/// <summary>The tinted area of a field with its lines.</summary>
static class FieldArea
{
    /// <summary>Draws the area; a line stands under each line to fill in.</summary>
    public static void Draw(PdfRectangle area, int lines, FormLook form, PagePainter page)
    {
        page.Fill(area, Palette.Tint);
        for (int line = 1; line <= lines; line++)
        {
            page.Rule(new Column(area.X, area.Width), area.Y + (line * form.LineHeight) - form.Rule, form.Rule, Palette.Ink);
        }
    }

    /// <summary>A field that is typed into.</summary>
    public static TextFieldOptions TextField(string name, string description, FormLook form) => new()
    {
        Name = name,
        Description = description,
        Font = FontLibrary.Of(Face.SansRegular),
        FontSize = form.TypedSize,
        Color = Palette.Ink,
    };
}
