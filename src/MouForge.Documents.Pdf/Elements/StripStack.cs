using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Draws strips that stand one below the other within a strip of another element.</summary>
static class StripStack
{
    /// <summary>Draws all of them.</summary>
    public static void Draw(StripList strips, double top, PagePainter page)
    {
        double y = top;
        for (int i = 0; i < strips.Count; i++)
        {
            var strip = strips.Span[i];
            y += i > 0 ? strips.Span[i - 1].GapTo(strip) : 0;
            strip.Element.Draw(strip.Part, y, page);
            y += strip.Height;
        }
    }

    /// <summary>Draws one of them, if there are so many.</summary>
    public static void DrawOne(StripList strips, int index, double top, PagePainter page)
    {
        if (index < strips.Count)
        {
            strips.Span[index].Element.Draw(strips.Span[index].Part, top, page);
        }
    }

    /// <summary>Height of one of them; 0 where there are not so many.</summary>
    public static double HeightOf(StripList strips, int index) => index < strips.Count ? strips.Span[index].Height : 0;
}
