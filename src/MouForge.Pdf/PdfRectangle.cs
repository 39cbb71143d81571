namespace MouForge.Pdf;

/// <summary>A rectangle on a page, in points from the page's top left corner, y downwards.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width, not below zero.</param>
/// <param name="Height">Height, not below zero.</param>
public readonly record struct PdfRectangle(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The smallest rectangle that holds this one and another.</summary>
    public PdfRectangle Union(PdfRectangle other)
    {
        double left = Math.Min(X, other.X), top = Math.Min(Y, other.Y);
        return new(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }
}
