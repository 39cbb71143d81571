using MouForge.Pdf.Fonts;
using MouForge.Pdf.Images;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Content;

/// <summary>Fonts and pictures of a document, under the names by which all of its pages use them.</summary>
/// <param name="earlierFonts">How many fonts the file had before it is updated.</param>
/// <param name="earlierImages">How many pictures it had.</param>
sealed class DocumentResources(int earlierFonts = 0, int earlierImages = 0)
{
    readonly List<EmbeddedFont> _fonts = [];
    readonly List<PdfImage> _images = [];

    public EmbeddedFont Embed(TrueTypeFont font)
    {
        // A document has half a dozen faces: looking through them beats hashing.
        foreach (var embedded in _fonts)
        {
            if (ReferenceEquals(embedded.Font, font))
            {
                return embedded;
            }
        }
        var added = new EmbeddedFont(font, $"F{earlierFonts + _fonts.Count + 1}");
        _fonts.Add(added);
        return added;
    }

    /// <summary>The number in the name of a picture, from 1.</summary>
    public int NumberOf(PdfImage image)
    {
        int index = _images.IndexOf(image);
        if (index < 0)
        {
            index = _images.Count;
            _images.Add(image);
        }
        return earlierImages + index + 1;
    }

    /// <summary>Writes fonts and pictures; returns the entries that name them.</summary>
    public (IReadOnlyList<(string Name, int Id)> Fonts, IReadOnlyList<(string Name, int Id)> Images) Write(PdfFile file)
    {
        var fonts = new List<(string, int)>();
        foreach (var font in _fonts)
        {
            fonts.Add((font.ResourceName, FontWriter.Write(file, font)));
        }
        var images = new List<(string, int)>();
        for (int i = 0; i < _images.Count; i++)
        {
            images.Add(($"I{earlierImages + i + 1}", _images[i].Write(file)));
        }
        return (fonts, images);
    }
}
