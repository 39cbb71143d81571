namespace MouForge.Pdf;

/// <summary>A point on a page, in points from the page's top left corner, y downwards.</summary>
/// <param name="X">Distance from the left edge.</param>
/// <param name="Y">Distance from the top edge.</param>
public readonly record struct PdfPoint(double X, double Y);
