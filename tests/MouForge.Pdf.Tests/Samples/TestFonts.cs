using MouForge.Pdf.Fonts;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Samples;

/// <summary>The faces that MouForge ships, read from the source tree.</summary>
static class TestFonts
{
    public static TrueTypeFont Sans { get; } = TrueTypeFont.Parse(Read("NotoSans_400Regular"));

    public static TrueTypeFont SansBold { get; } = TrueTypeFont.Parse(Read("NotoSans_700Bold"));

    public static TrueTypeFont Serif { get; } = TrueTypeFont.Parse(Read("NotoSerif_400Regular"));

    public static TrueTypeFont SerifItalic { get; } = TrueTypeFont.Parse(Read("NotoSerif_400Regular_Italic"));

    /// <summary>The Arabic face, which npm installs.</summary>
    public static TrueTypeFont Arabic => LazyArabic.Value;

    static readonly Lazy<TrueTypeFont> LazyArabic = new(() => TrueTypeFont.Parse(InstalledFont.Read("noto-sans-arabic", "400Regular", "NotoSansArabic_400Regular.ttf")));

    public static byte[] Read(string name) => File.ReadAllBytes(Repository.PathOf("src", "MouForge.Documents.Pdf", "Fonts", name + ".ttf"));
}
