namespace MouForge.Pdf.Content;

/// <summary>How a line is drawn.</summary>
/// <param name="Width">Width in points, above zero.</param>
/// <param name="Color">Colour.</param>
public readonly record struct StrokeStyle(double Width, PdfColor Color)
{
    /// <summary>Length of a dash in points; 0 for a solid line.</summary>
    public double Dash { get; init; }

    /// <summary>Length of the gap between dashes in points; 0 for as long as the dash.</summary>
    public double Gap { get; init; }

    /// <summary>The ends of the line and of its dashes.</summary>
    public LineCap Cap { get; init; }
}
