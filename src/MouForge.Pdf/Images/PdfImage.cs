namespace MouForge.Pdf.Images;

/// <summary>A picture, decoded once and shared by all documents and threads.</summary>
public sealed class PdfImage
{
    PdfImage(int width, int height)
    {
        Width = width;
        Height = height;
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>Reads a PNG file (all colour types; what is see-through becomes white) or a JPEG file (grey or colour, not CMYK).</summary>
    public static PdfImage Parse(ReadOnlyMemory<byte> file) => throw new NotImplementedException();
}
