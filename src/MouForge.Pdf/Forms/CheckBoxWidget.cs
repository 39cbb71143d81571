using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Forms;

/// <summary>A box that a person ticks, empty at first. The page draws the box, the appearance of "Yes" the tick.</summary>
sealed class CheckBoxWidget(PdfPage page, PdfRectangle area, CheckBoxOptions options, StructureElement form)
    : FieldWidget(page, area, options.Name, options.Description, form)
{
    // The tick is drawn for a box of this side and scaled to others.
    const double DesignSide = 12.5;
    const double LineWidth = 1.8;

    static readonly (double X, double Y)[] Tick = [(2.8, 6.6), (5.4, 9.4), (10, 3.4)];

    protected override void WriteAppearance(PdfFile file, PdfBuffer entries)
    {
        using var tick = DrawTick();
        int on = WriteForm(file, default, tick.Written), off = WriteForm(file, default, default);
        entries.Raw("/AP<</N<</Yes "u8).Reference(on).Raw("/Off "u8).Reference(off).Raw(">>>>"u8);
    }

    protected override void WriteField(PdfBuffer target) => target.Raw("/FT/Btn/V/Off/AS/Off"u8);

    PdfBuffer DrawTick()
    {
        var box = options.Box ?? Area;
        double scale = box.Height / DesignSide;
        var content = new PdfBuffer(128);
        var state = new GraphicsState(content);
        var path = new PathPainter(content, Area.Height);
        state.SetStroke(new StrokeStyle(LineWidth * scale, options.Color) { Cap = LineCap.Round });
        for (int i = 0; i < Tick.Length; i++)
        {
            double x = box.X - Area.X + Tick[i].X * scale, y = box.Y - Area.Y + Tick[i].Y * scale;
            if (i == 0)
            {
                path.Move(x, y);
            }
            else
            {
                path.Line(x, y);
            }
        }
        return content.Raw("S\n"u8);
    }
}
