using MouForge.Pdf.Fonts;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Fonts;

public sealed class EmbeddedFontTests
{
    readonly EmbeddedFont _font = new(TestFonts.Sans, "F1");

    [Fact]
    public void CodeOf_SameCharacter_IsTheSame()
    {
        _font.CodeOf('é').ShouldBe(_font.CodeOf('é'));
        _font.CodeOf(0x10780).ShouldBe(_font.CodeOf(0x10780));
        _font.CodeOf('A').ShouldNotBe(_font.CodeOf('B'));
    }

    [Theory]
    [InlineData(' ', '\u00A0')]
    [InlineData('-', '\u00AD')]
    [InlineData('Ω', '\u2126')]
    public void CodeOf_CharactersThatLookAlike_StayApart(char one, char other)
    {
        int first = _font.CodeOf(one), second = _font.CodeOf(other);

        _font.Codes[first].Text.ShouldBe(one.ToString());
        _font.Codes[second].Text.ShouldBe(other.ToString());
    }

    [Theory]
    [InlineData(0x2192)]
    [InlineData(0x1F600)]
    [InlineData('\t')]
    [InlineData('\r')]
    [InlineData(0)]
    public void CodeOf_CharacterTheFontLacks_NamesIt(int codePoint)
    {
        var thrown = Should.Throw<GlyphNotFoundException>(() => _font.CodeOf(codePoint));

        thrown.CodePoint.ShouldBe(codePoint);
        thrown.FontName.ShouldBe("NotoSans-Regular");
        thrown.Message.ShouldContain($"U+{codePoint:X4}");
    }

    [Fact]
    public void CodeOf_ShapedGlyph_StandsForItsText()
    {
        ushort ligature = TestFonts.Sans.GlyphOf(0xFB01);

        int code = _font.CodeOf(ligature, "fi"), rest = _font.CodeOf(ligature, "");

        (_font.GlyphOf(code), _font.Codes[code].Text).ShouldBe((ligature, "fi"));
        rest.ShouldNotBe(code);
        _font.Codes[rest].Text.ShouldBe("\u200B");
    }
}
