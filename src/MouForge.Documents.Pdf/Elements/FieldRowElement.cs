using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Fields;
using MouForge.Documents.Pdf.Fonts;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;
using MouForge.Pdf.Forms;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>
/// Fields side by side: the label above, then a tinted area with a line. One strip; labels share a bottom edge. Labels of very many lines
/// are strips of their own, a line each.
/// </summary>
sealed class FieldRowElement : LayoutElement
{
    /// <summary>Space between two fields of a row.</summary>
    public const double Gap = 12;

    const double After = 5;
    const double LineHeight = 23;
    const double RuleWidth = 1;
    const int MostLabelLinesInOneStrip = 6;

    readonly IReadOnlyList<PlacedField> _fields;
    readonly int _labelLines;
    readonly int _areaLines;

    // The first label line that stands in the strip of the areas; those before it have strips of their own.
    readonly int _firstBesideArea;

    /// <param name="fields">The fields, from left to right.</param>
    public FieldRowElement(IReadOnlyList<PlacedField> fields)
    {
        _fields = fields;
        _labelLines = fields.Max(placed => placed.Label.Count);
        _areaLines = fields.Max(placed => placed.Field.Lines);
        _firstBesideArea = _labelLines <= MostLabelLinesInOneStrip ? 0 : _labelLines - 1;
    }

    public override void Measure(StripList strips)
    {
        for (int line = 0; line < _firstBesideArea; line++)
        {
            strips.Add(new Strip(this, line, Looks.FieldLabel.Leading) { Bond = Bond.Firm });
        }
        double labels = (_labelLines - _firstBesideArea) * Looks.FieldLabel.Leading;
        strips.Add(new Strip(this, _firstBesideArea, labels + (_areaLines * LineHeight)) { After = After });
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        bool hasAreas = part == _firstBesideArea;
        int end = hasAreas ? _labelLines : part + 1;
        foreach (var placed in _fields)
        {
            for (int line = part; line < end; line++)
            {
                DrawLabelLine(placed, line, top + ((line - part) * Looks.FieldLabel.Leading), page);
            }
            if (hasAreas)
            {
                double y = top + ((end - part) * Looks.FieldLabel.Leading);
                DrawArea(placed, new PdfRectangle(placed.Column.Left, y, placed.Column.Width, placed.Field.Lines * LineHeight), page);
            }
        }
    }

    // Shorter labels begin further down, so that all end above their areas.
    void DrawLabelLine(PlacedField placed, int line, double top, PagePainter page)
    {
        int own = line - (_labelLines - placed.Label.Count);
        if (own >= 0)
        {
            page.DrawLine(placed.Label[own], placed.Column.Left, top, Looks.FieldLabel, placed.Tags.Caption);
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
