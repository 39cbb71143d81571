using MouForge.Pdf.Fonts;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Fonts;

public sealed class TrueTypeFontTests
{
    [Fact]
    public void Parse_NotoSans_HasItsMetrics()
    {
        var font = TestFonts.Sans;

        font.PostScriptName.ShouldBe("NotoSans-Regular");
        font.UnitsPerEm.ShouldBe(1000);
        (font.Ascent, font.Descent, font.CapHeight, font.XHeight).ShouldBe((1069, -293, 714, 536));
        (font.Weight, font.ItalicAngle, font.IsSerif, font.IsFixedPitch).ShouldBe((400, 0.0, false, false));
        font.GlyphCount.ShouldBe(4503);
    }

    [Fact]
    public void Parse_NotoSerifItalic_IsSlantedAndHasSerifs()
    {
        TestFonts.SerifItalic.ItalicAngle.ShouldBe(-12);
        TestFonts.SerifItalic.IsSerif.ShouldBeTrue();
    }

    [Fact]
    public void Parse_Bold_HasItsWeight() => TestFonts.SansBold.Weight.ShouldBe(700);

    [Theory]
    [InlineData('A')]
    [InlineData('ñ')]
    [InlineData('ễ')]
    [InlineData('Ж')]
    [InlineData('Ω')]
    [InlineData(0x2026)]
    [InlineData(0xFB01)]
    [InlineData(0x10780)]
    public void GlyphOf_CharacterOfTheFont_IsNotZero(int codePoint) => TestFonts.Sans.GlyphOf(codePoint).ShouldNotBe((ushort)0);

    [Theory]
    [InlineData(0x2192)]
    [InlineData(0x2610)]
    [InlineData(0x4E00)]
    [InlineData(0x1F600)]
    [InlineData(0x10FFFF)]
    [InlineData(-1)]
    public void GlyphOf_CharacterTheFontLacks_IsZero(int codePoint) => TestFonts.Sans.GlyphOf(codePoint).ShouldBe((ushort)0);

    [Fact]
    public void AdvanceOf_Figures_AreAllEqual()
        => "0123456789".Select(figure => TestFonts.Serif.AdvanceOf(TestFonts.Serif.GlyphOf(figure))).Distinct().Count().ShouldBe(1);

    [Fact]
    public void Measure_Text_AddsWidthsAndKerning()
    {
        var font = TestFonts.Sans;
        ushort a = font.GlyphOf('A'), v = font.GlyphOf('V');

        font.Measure("AVA").ShouldBe(2 * font.AdvanceOf(a) + font.AdvanceOf(v) + font.KerningOf(a, v) + font.KerningOf(v, a));
        font.Measure("").ShouldBe(0);
    }

    [Fact]
    public void Measure_CombiningMarks_TakeNoRoom() => TestFonts.Sans.Measure("AV\u0301A").ShouldBe(TestFonts.Sans.Measure("AVA"));

    [Fact]
    public void Parse_OpenTypeWithOtherOutlines_SaysSo()
    {
        byte[] file = TestFonts.Read("NotoSans_400Regular");
        "OTTO"u8.CopyTo(file);

        Should.Throw<PdfFontException>(() => TrueTypeFont.Parse(file)).Message.ShouldContain("not a TrueType font");
    }

    [Fact]
    public void Parse_CutFile_ThrowsNothingElse()
    {
        byte[] file = TestFonts.Read("NotoSans_400Regular");

        for (int length = 0; length < 500_000; length = length < 400 ? length + 1 : length * 5 / 4)
        {
            ParsesOrSaysWhatIsWrong(file.AsMemory(0, length));
        }
    }

    [Fact]
    public void Parse_BrokenBytes_ThrowsNothingElse()
    {
        byte[] whole = TestFonts.Read("NotoSans_400Regular");
        uint seed = 1;
        for (int round = 0; round < 40; round++)
        {
            byte[] file = (byte[])whole.Clone();
            for (int i = 0; i < 20; i++)
            {
                // A fixed sequence (Numerical Recipes' generator); most hits go where the tables start.
                seed = seed * 1664525 + 1013904223;
                file[seed % (i < 10 ? 400 : (uint)file.Length)] ^= (byte)(seed >> 24);
            }
            ParsesOrSaysWhatIsWrong(file);
        }
    }

    static void ParsesOrSaysWhatIsWrong(ReadOnlyMemory<byte> file)
    {
        try
        {
            TrueTypeFont.Parse(file).GlyphCount.ShouldBePositive();
        }
        catch (PdfFontException broken)
        {
            broken.Message.ShouldNotBeEmpty();
        }
    }
}
