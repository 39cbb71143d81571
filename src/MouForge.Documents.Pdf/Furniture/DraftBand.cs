using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Furniture;

/// <summary>The band at the head of a page that nobody may sign: a dark cell with a word, and a sentence beside it.</summary>
sealed class DraftBand
{
    const double Frame = 0.75;
    const double Pad = 10;
    const double Gap = 12;

    readonly FurnitureLook _look;
    readonly TextSetter _setter;
    readonly DocumentBand _band;
    readonly TextLine _word;
    readonly TextLine _members;

    DraftBand(DocumentProperties properties, DocumentBand band, PageDesign design, TextSetter setter)
    {
        (_look, _setter, _band) = (design.Furniture, setter, band);
        _word = setter.SetLine(band.Word, _look.BandWord, _look.BandWordWidth);
        _members = setter.SetLine(properties.Words.MembersOnly, _look.BandText with { Bold = true });
    }

    /// <summary>The band of a document; null for one that has none.</summary>
    public static DraftBand? Of(DocumentProperties properties, PageDesign design, TextSetter setter)
        => properties.Band is { } band ? new DraftBand(properties, band, design, setter) : null;

    /// <summary>Draws the band. A sentence of more than one line makes it grow upwards, so that the text below stays where it is.</summary>
    public void Draw(PdfContent content, PageGeometry geometry, bool isMembersOnly)
    {
        double left = geometry.Margin + _look.BandWordWidth + Pad, right = geometry.Width - geometry.Margin - Gap;
        double end = isMembersOnly ? right - _members.Width - Gap : right;
        Inline[] text = [.. _band.Text];
        var lines = _setter.Set(text, _look.BandText, end - left);
        var lineLook = lines.Length > 1 ? _look.BandText with { Leading = _look.BandTextLeading } : _look.BandText;
        double height = _look.BandHeight + ((Math.Max(1, lines.Length) - 1) * lineLook.Leading);
        var area = new PdfRectangle(geometry.Margin, geometry.BandBottom - height, geometry.BodyWidth, height);
        DrawFrame(content, area);
        double first = area.Y + Frame + ((height - (2 * Frame) - (lines.Length * lineLook.Leading)) / 2);
        for (int i = 0; i < lines.Length; i++)
        {
            PageFurniture.DrawLine(content, lines[i], left, first + (i * lineLook.Leading), lineLook);
        }
        if (isMembersOnly)
        {
            PageFurniture.DrawLine(content, _members, right - _members.Width, area.Y + Frame, _look.BandText);
        }
    }

    void DrawFrame(PdfContent content, PdfRectangle area)
    {
        var inner = new PdfRectangle(area.X + (Frame / 2), area.Y + (Frame / 2), area.Width - Frame, area.Height - Frame);
        content.FillRectangle(area with { Width = _look.BandWordWidth }, Palette.Ink);
        content.StrokeRectangle(inner, new StrokeStyle(Frame, Palette.Ink));
        double top = area.Y + Frame + ((area.Height - _look.BandHeight) / 2);
        PageFurniture.DrawLine(content, _word, area.X + ((_look.BandWordWidth - _word.Width) / 2), top, _look.BandWord);
    }
}
