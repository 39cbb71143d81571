using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Styles;

/// <summary>How the disc before a list item is drawn.</summary>
/// <param name="Center">From the edge of its list to its centre, in points.</param>
/// <param name="Diameter">Its diameter in points.</param>
/// <param name="Color">Its colour.</param>
sealed record BulletLook(double Center, double Diameter, PdfColor Color)
{
    /// <summary>Its centre above the baseline, in em.</summary>
    public const double Height = 0.33;
}
