namespace MouForge.Pdf.Images;

/// <summary>What the samples of a PNG's pixel are; the numbers are those of the format.</summary>
enum PngColorType : byte
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    Rgba = 6,
}
