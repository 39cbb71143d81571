using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Content;

/// <summary>Writes paths, turned from y downwards to y upwards, and mirrored where their page is.</summary>
/// <param name="buffer">Takes the operators.</param>
/// <param name="pageHeight">Height of what is drawn on.</param>
/// <param name="page">The page; null for what is drawn elsewhere.</param>
sealed class PathPainter(PdfBuffer buffer, double pageHeight, PdfPage? page = null)
{
    // Four Bézier curves make a circle if their control points lie this part of the radius from the ends: 4/3 · (√2 − 1).
    const double Roundness = 0.5522847498;

    public void Rectangle(PdfRectangle area)
    {
        var placed = page?.Placed(area) ?? area;
        buffer.Point(placed.X, pageHeight - placed.Bottom).Point(placed.Width, placed.Height).Raw("re\n"u8);
    }

    public void RoundedRectangle(PdfRectangle area, double radius)
    {
        double left = area.X, top = area.Y, right = area.Right, bottom = area.Bottom;
        double near = radius * (1 - Roundness);
        Move(left + radius, top);
        Line(right - radius, top);
        Curve(new(right - near, top), new(right, top + near), new(right, top + radius));
        Line(right, bottom - radius);
        Curve(new(right, bottom - near), new(right - near, bottom), new(right - radius, bottom));
        Line(left + radius, bottom);
        Curve(new(left + near, bottom), new(left, bottom - near), new(left, bottom - radius));
        Line(left, top + radius);
        Curve(new(left, top + near), new(left + near, top), new(left + radius, top));
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
                    Move(step.End.X, step.End.Y);
                    break;
                case PathStepKind.Line:
                    Line(step.End.X, step.End.Y);
                    break;
                case PathStepKind.Curve:
                    Curve(step.Control1, step.Control2, step.End);
                    break;
                default:
                    buffer.Raw("h\n"u8);
                    break;
            }
        }
    }

    public void Move(double x, double y) => buffer.Point(PlacedX(x), pageHeight - y).Raw("m\n"u8);

    public void Line(double x, double y) => buffer.Point(PlacedX(x), pageHeight - y).Raw("l\n"u8);

    void Curve(PdfPoint control1, PdfPoint control2, PdfPoint end)
    {
        Point(control1);
        Point(control2);
        Point(end);
        buffer.Raw("c\n"u8);
    }

    void Point(PdfPoint point) => buffer.Point(PlacedX(point.X), pageHeight - point.Y);

    double PlacedX(double x) => page?.PlacedX(x) ?? x;
}
