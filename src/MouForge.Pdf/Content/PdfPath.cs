namespace MouForge.Pdf.Content;

/// <summary>An outline of lines and curves, in points from the page's top left corner, y downwards.</summary>
public sealed class PdfPath
{
    readonly List<PathStep> _steps = [];

    internal IReadOnlyList<PathStep> Steps => _steps;

    /// <summary>Starts a new part of the outline.</summary>
    public PdfPath MoveTo(double x, double y) => Add(new PathStep(PathStepKind.Move, 0, 0, 0, 0, x, y));

    /// <summary>A straight line to a point.</summary>
    public PdfPath LineTo(double x, double y) => Add(new PathStep(PathStepKind.Line, 0, 0, 0, 0, x, y));

    /// <summary>A Bézier curve to (<paramref name="x"/>, <paramref name="y"/>) over two control points.</summary>
    public PdfPath CurveTo(double x1, double y1, double x2, double y2, double x, double y)
        => Add(new PathStep(PathStepKind.Curve, x1, y1, x2, y2, x, y));

    /// <summary>A straight line back to where this part of the outline started.</summary>
    public PdfPath Close() => Add(new PathStep(PathStepKind.Close, 0, 0, 0, 0, 0, 0));

    PdfPath Add(PathStep step)
    {
        _steps.Add(step);
        return this;
    }
}
