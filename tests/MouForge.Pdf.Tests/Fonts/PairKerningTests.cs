using MouForge.Pdf.Fonts;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Fonts;

/// <summary>The values are HarfBuzz's.</summary>
public sealed class PairKerningTests
{
    [Theory]
    [InlineData('A', 'V', -40)]
    [InlineData('V', '.', -50)]
    [InlineData('T', 'o', -70)]
    [InlineData('f', ')', 40)]
    public void KerningOf_NotoSans_IsThatOfTheFont(char left, char right, int expected) => Kerning(TestFonts.Sans, left, right).ShouldBe(expected);

    [Theory]
    [InlineData('L', '’', -80)]
    [InlineData('Г', 'о', -30)]
    [InlineData('Α', 'Υ', -70)]
    public void KerningOf_NotoSerifItalic_KnowsEachScriptsOwnPairs(char left, char right, int expected)
        => Kerning(TestFonts.SerifItalic, left, right).ShouldBe(expected);

    [Fact]
    public void KerningOf_PairWithoutKerning_IsZero() => Kerning(TestFonts.Sans, 'n', 'n').ShouldBe(0);

    [Fact]
    public void KerningOf_ManyPairsTwice_StaysTheSame()
    {
        // More pairs than are remembered, so that some push out others.
        var font = TestFonts.Serif;
        var glyphs = Enumerable.Range('!', 0x250).Select(font.GlyphOf).Where(glyph => glyph != 0).ToArray();
        int Sum() => glyphs.Sum(left => glyphs.Sum(right => font.KerningOf(left, right) * (left % 7 + 1)));

        Sum().ShouldBe(Sum());
    }

    static int Kerning(TrueTypeFont font, char left, char right) => font.KerningOf(font.GlyphOf(left), font.GlyphOf(right));
}
