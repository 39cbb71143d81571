namespace MouForge.Pdf.Content;

/// <summary>An outline of lines and curves, in points from the page's top left corner, y downwards.</summary>
public sealed class PdfPath
{
    readonly List<PathStep> _steps = [];

    internal IReadOnlyList<PathStep> Steps => _steps;

    /// <summary>Starts a new part of the outline.</summary>
    public PdfPath MoveTo(double x, double y) => Add(PathStepKind.Move, new(x, y));

    /// <summary>A straight line to a point.</summary>
    public PdfPath LineTo(double x, double y) => Add(PathStepKind.Line, new(x, y));

    /// <summary>A Bézier curve to a point over two control points.</summary>
    public PdfPath CurveTo(PdfPoint control1, PdfPoint control2, PdfPoint end)
    {
        _steps.Add(new PathStep(PathStepKind.Curve, control1, control2, end));
        return this;
    }

    /// <summary>A straight line back to where this part of the outline started.</summary>
    public PdfPath Close() => Add(PathStepKind.Close, default);

    PdfPath Add(PathStepKind kind, PdfPoint end)
    {
        _steps.Add(new PathStep(kind, default, default, end));
        return this;
    }
}
