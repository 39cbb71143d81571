using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Content;

/// <summary>Writes paths, turned from y downwards to y upwards.</summary>
sealed class PathPainter(PdfBuffer buffer, double pageHeight)
{
    // Four Bézier curves make a circle if their control points lie this part of the radius from the ends: 4/3 · (√2 − 1).
    const double Roundness = 0.5522847498;

    public void Rectangle(PdfRectangle area)
        => buffer.Point(area.X, pageHeight - area.Bottom).Point(area.Width, area.Height).Raw("re\n"u8);

    public void RoundedRectangle(PdfRectangle area, double radius)
    {
        double left = area.X, top = area.Y, right = area.Right, bottom = area.Bottom;
        double near = radius * (1 - Roundness);
        Move(left + radius, top);
        Line(right - radius, top);
        Curve(right - near, top, right, top + near, right, top + radius);
        Line(right, bottom - radius);
        Curve(right, bottom - near, right - near, bottom, right - radius, bottom);
        Line(left + radius, bottom);
        Curve(left + near, bottom, left, bottom - near, left, bottom - radius);
        Line(left, top + radius);
        Curve(left, top + near, left + near, top, left + radius, top);
        buffer.Raw("h\n"u8);
    }

    public void Disc(double x, double y, double diameter)
        => RoundedRectangle(new PdfRectangle(x - diameter / 2, y - diameter / 2, diameter, diameter), diameter / 2);

    public void Steps(PdfPath path)
    {
        foreach (var step in path.Steps)
        {
            switch (step.Kind)
            {
                case PathStepKind.Move:
                    Move(step.X, step.Y);
                    break;
                case PathStepKind.Line:
                    Line(step.X, step.Y);
                    break;
                case PathStepKind.Curve:
                    Curve(step.X1, step.Y1, step.X2, step.Y2, step.X, step.Y);
                    break;
                default:
                    buffer.Raw("h\n"u8);
                    break;
            }
        }
    }

    public void Move(double x, double y) => buffer.Point(x, pageHeight - y).Raw("m\n"u8);

    public void Line(double x, double y) => buffer.Point(x, pageHeight - y).Raw("l\n"u8);

    void Curve(double x1, double y1, double x2, double y2, double x, double y)
        => buffer.Point(x1, pageHeight - y1).Point(x2, pageHeight - y2).Point(x, pageHeight - y).Raw("c\n"u8);
}
