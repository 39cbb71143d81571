using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Images;

/// <summary>A picture, decoded once and shared by all documents and threads.</summary>
public sealed class PdfImage
{
    internal PdfImage(int width, int height, string entries, byte[] data)
    {
        Width = width;
        Height = height;
        Entries = entries;
        Data = data;
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>Entries of its dictionary: colour space and filter.</summary>
    internal string Entries { get; }

    /// <summary>The encoded pixels.</summary>
    internal byte[] Data { get; }

    /// <summary>
    /// Reads a PNG file (all colour types; what is see-through becomes white) or a JPEG file (grey or colour, not CMYK).
    /// Colours are taken as sRGB.
    /// </summary>
    /// <exception cref="PdfImageException">The file is neither, is broken, or is a kind of JPEG that cannot be used.</exception>
    public static PdfImage Parse(ReadOnlyMemory<byte> file)
    {
        if (PngReader.IsPng(file.Span))
        {
            return PngReader.Read(file);
        }
        return JpegReader.IsJpeg(file.Span)
            ? JpegReader.Read(file)
            : throw new PdfImageException("The picture is neither a PNG nor a JPEG file.");
    }

    /// <summary>Writes the image; returns its number.</summary>
    internal int Write(PdfFile file)
    {
        int id = file.Reserve();
        using var entries = new PdfBuffer(256);
        entries.Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(Width).Raw("/Height "u8).Integer(Height).Raw("/BitsPerComponent 8"u8).Ascii(Entries);
        file.PlainStream(id, entries.Written, Data);
        return id;
    }
}
