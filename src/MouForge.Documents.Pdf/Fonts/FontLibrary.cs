using System.Reflection;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf.Fonts;

namespace MouForge.Documents.Pdf.Fonts;

/// <summary>The six embedded faces. Each is parsed when it is first used, once for all threads.</summary>
static class FontLibrary
{
    static readonly Lazy<TrueTypeFont>[] Fonts =
    [
        Embedded("NotoSerif_400Regular"), Embedded("NotoSerif_700Bold"), Embedded("NotoSerif_400Regular_Italic"),
        Embedded("NotoSans_400Regular"), Embedded("NotoSans_700Bold"), Embedded("NotoSans_400Regular_Italic"),
    ];

    // What stands in for a face that lacks a character: the other family in the same style first, then what is nearest in weight.
    static readonly Face[][] Substitutes =
    [
        [Face.SansRegular, Face.SerifBold, Face.SansBold, Face.SerifItalic, Face.SansItalic],
        [Face.SansBold, Face.SerifRegular, Face.SansRegular, Face.SerifItalic, Face.SansItalic],
        [Face.SansItalic, Face.SerifRegular, Face.SansRegular, Face.SerifBold, Face.SansBold],
        [Face.SerifRegular, Face.SansBold, Face.SerifBold, Face.SansItalic, Face.SerifItalic],
        [Face.SerifBold, Face.SansRegular, Face.SerifRegular, Face.SansItalic, Face.SerifItalic],
        [Face.SerifItalic, Face.SansRegular, Face.SerifRegular, Face.SansBold, Face.SerifBold],
    ];

    /// <summary>A face.</summary>
    public static TrueTypeFont Of(Face face) => Fonts[(int)face].Value;

    /// <summary>The font that stands in for a face that lacks a character; null where none has it.</summary>
    public static TrueTypeFont? SubstituteFor(Face face, int codePoint)
    {
        foreach (var other in Substitutes[(int)face])
        {
            if (Of(other).GlyphOf(codePoint) != 0)
            {
                return Of(other);
            }
        }
        return null;
    }

    static Lazy<TrueTypeFont> Embedded(string name) => new(() =>
    {
        string file = name + ".ttf";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The font '{file}' is not embedded in this assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return TrueTypeFont.Parse(bytes);
    });
}
