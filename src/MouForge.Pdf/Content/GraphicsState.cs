using MouForge.Pdf.Fonts;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Content;

/// <summary>Colours, line style and font of a content stream; an operator is written only where something changes.</summary>
sealed class GraphicsState(PdfBuffer buffer)
{
    // What a page starts with (ISO 32000-1, Table 52).
    PdfColor _fill = PdfColor.Black;
    StrokeStyle _stroke = new(1, PdfColor.Black);
    EmbeddedFont? _font;

    /// <summary>Size of the current font in points.</summary>
    public double FontSize { get; private set; }

    public void SetFill(PdfColor color)
    {
        if (color != _fill)
        {
            Color(color, "g\n"u8, "rg\n"u8);
            _fill = color;
        }
    }

    public void SetStroke(StrokeStyle style)
    {
        if (style.Color != _stroke.Color)
        {
            Color(style.Color, "G\n"u8, "RG\n"u8);
        }
        if (style.Width != _stroke.Width)
        {
            buffer.Number(style.Width).Raw(" w\n"u8);
        }
        if (style.Cap != _stroke.Cap)
        {
            // Round corners go with round ends; else corners are pointed, as a page starts.
            buffer.Integer((int)style.Cap).Raw(style.Cap == LineCap.Round ? " J 1 j\n"u8 : " J 0 j\n"u8);
        }
        if (style.Dash != _stroke.Dash || style.Gap != _stroke.Gap)
        {
            Dash(style);
        }
        _stroke = style;
    }

    public void SetFont(EmbeddedFont font, double size)
    {
        if (font != _font || size != FontSize)
        {
            buffer.Byte((byte)'/').Ascii(font.ResourceName).Byte((byte)' ').Number(size).Raw(" Tf\n"u8);
            (_font, FontSize) = (font, size);
        }
    }

    void Dash(StrokeStyle style)
    {
        buffer.Byte((byte)'[');
        if (style.Dash > 0)
        {
            buffer.Number(style.Dash).Byte((byte)' ').Number(style.Gap > 0 ? style.Gap : style.Dash);
        }
        buffer.Raw("]0 d\n"u8);
    }

    void Color(PdfColor color, ReadOnlySpan<byte> grayOperator, ReadOnlySpan<byte> rgbOperator)
    {
        buffer.Number(color.Red, 3).Byte((byte)' ');
        if (color.IsGray)
        {
            buffer.Raw(grayOperator);
            return;
        }
        buffer.Number(color.Green, 3).Byte((byte)' ').Number(color.Blue, 3).Byte((byte)' ').Raw(rgbOperator);
    }
}
