using MouForge.Pdf.Fonts;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Fonts;

public sealed class MarkedLetterTests
{
    /// <summary>The places are HarfBuzz's.</summary>
    public static TheoryData<string, bool, int[]> Places() => new()
    {
        { "x\u0302", false, [261, 0] },
        { "q\u0330", false, [486, -240] },
        { "M\u0306\u0304", false, [453, 178, 453, 379] },
        { "x\u0323\u0302", false, [563, 0, 261, 0] },
        { "ж\u0301", false, [652, 0] },
        { "M\u0306\u0304", true, [493, 178, 548, 385] },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Compose_LetterAndMarks_PlacesThemAsTheFontSays(string text, bool isItalic, int[] expected)
    {
        var font = isItalic ? TestFonts.SerifItalic : TestFonts.Sans;

        var code = MarkedLetter.Compose(font, text);

        code.Glyph.ShouldBe(font.GlyphOf(text[0]));
        code.Text.ShouldBe(text);
        code.Marks!.SelectMany(mark => new int[] { mark.X, mark.Y }).ShouldBe(expected);
    }

    [Theory]
    [InlineData("i\u0301", 'ı')]
    [InlineData("j\u030C", 'ȷ')]
    [InlineData("i\u0323", 'i')]
    public void Compose_SoftDot_GoesUnderAMarkAbove(string text, char drawn)
        => MarkedLetter.Compose(TestFonts.Sans, text).Glyph.ShouldBe(TestFonts.Sans.GlyphOf(drawn));

    [Theory]
    [InlineData("é", 0)]
    [InlineData("ex", 0)]
    [InlineData("e\u0301x", 2)]
    [InlineData("e\u0301\u0302", 3)]
    [InlineData("𐞀", 0)]
    [InlineData("𐞀\u0301", 3)]
    public void LengthAt_Text_IsThatOfALetterWithMarks(string text, int expected) => MarkedLetter.LengthAt(TestFonts.Sans, text).ShouldBe(expected);

    [Theory]
    [InlineData("→\u0301", 0x2192)]
    [InlineData("\t\u0301", 9)]
    public void Compose_LetterTheFontLacks_NamesIt(string text, int codePoint)
        => Should.Throw<GlyphNotFoundException>(() => MarkedLetter.Compose(TestFonts.Sans, text)).CodePoint.ShouldBe(codePoint);

    [Fact]
    public void Compose_HalfACharacter_NamesIt()
        => Should.Throw<GlyphNotFoundException>(() => MarkedLetter.Compose(TestFonts.Sans, "\uD800\u0301\u0301")).CodePoint.ShouldBe(0xD800);
}
