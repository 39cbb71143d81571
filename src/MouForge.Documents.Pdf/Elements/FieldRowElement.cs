using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Fields;
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
    const int MostLabelLinesInOneStrip = 6;

    readonly IReadOnlyList<PlacedField> _fields;
    readonly ParagraphLook _label;
    readonly FormLook _form;
    readonly int _labelLines;
    readonly int _areaLines;

    // The first label line that stands in the strip of the areas; those before it have strips of their own.
    readonly int _firstBesideArea;

    /// <param name="fields">The fields, from left to right.</param>
    /// <param name="label">The look of their labels.</param>
    /// <param name="form">Their look.</param>
    public FieldRowElement(IReadOnlyList<PlacedField> fields, ParagraphLook label, FormLook form)
    {
        (_fields, _label, _form) = (fields, label, form);
        _labelLines = fields.Max(placed => placed.Label.Count);
        _areaLines = fields.Max(placed => placed.Field.Lines);
        _firstBesideArea = _labelLines <= MostLabelLinesInOneStrip ? 0 : _labelLines - 1;
    }

    public override void Measure(StripList strips)
    {
        for (int line = 0; line < _firstBesideArea; line++)
        {
            strips.Add(new Strip(this, line, _label.Leading) { Bond = Bond.Firm });
        }
        double labels = (_labelLines - _firstBesideArea) * _label.Leading;
        strips.Add(new Strip(this, _firstBesideArea, labels + (_areaLines * _form.LineHeight)) { After = _form.After });
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        bool hasAreas = part == _firstBesideArea;
        int end = hasAreas ? _labelLines : part + 1;
        foreach (var placed in _fields)
        {
            for (int line = part; line < end; line++)
            {
                DrawLabelLine(placed, line, top + ((line - part) * _label.Leading), page);
            }
            if (hasAreas)
            {
                double y = top + ((end - part) * _label.Leading);
                DrawArea(placed, new PdfRectangle(placed.Column.Left, y, placed.Column.Width, placed.Field.Lines * _form.LineHeight), page);
            }
        }
    }

    // Shorter labels begin further down, so that all end above their areas.
    void DrawLabelLine(PlacedField placed, int line, double top, PagePainter page)
    {
        int own = line - (_labelLines - placed.Label.Count);
        if (own >= 0)
        {
            page.DrawLine(placed.Label[own], placed.Column.Left, top, _label, placed.Tags.Caption);
        }
    }

    void DrawArea(PlacedField field, PdfRectangle area, PagePainter page)
    {
        FieldArea.Draw(area, field.Field.Lines, _form, page);
        string description = field.Field.Description ?? field.Field.Label;
        if (field.Field.IsSignature)
        {
            page.Page.AddSignatureField(area, new SignatureFieldOptions { Name = field.Field.Name, Description = description }, field.Tags.Form);
            return;
        }
        var options = FieldArea.TextField(field.Field.Name, description, _form) with { Multiline = field.Field.Lines > 1 };
        page.Page.AddTextField(area, options, field.Tags.Form);
    }
}
