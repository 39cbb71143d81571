using MouForge.Pdf.Fonts;
using MouForge.Pdf.Images;

namespace MouForge.Pdf.Content;

/// <summary>Fonts and pictures of a document, under the names by which all of its pages use them.</summary>
sealed class DocumentResources
{
    readonly List<EmbeddedFont> _fonts = [];
    readonly List<PdfImage> _images = [];

    public IReadOnlyList<EmbeddedFont> Fonts => _fonts;

    public IReadOnlyList<PdfImage> Images => _images;

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
        var added = new EmbeddedFont(font, $"F{_fonts.Count + 1}");
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
        return index + 1;
    }
}
