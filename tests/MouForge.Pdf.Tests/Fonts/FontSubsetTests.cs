using System.Globalization;
using MouForge.Pdf.Fonts;
using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Fonts;

/// <summary>FontTools opens the subsets and compares them with the whole font, glyph by glyph.</summary>
public sealed class FontSubsetTests
{
    const string Compare = """
        import sys
        from fontTools.ttLib import TTFont
        from fontTools.pens.recordingPen import DecomposingRecordingPen
        def draw(font, name):
            pen = DecomposingRecordingPen(font.getGlyphSet())
            font.getGlyphSet()[name].draw(pen)
            return pen.value, font['hmtx'][name]
        whole, subset = TTFont(sys.argv[1]), TTFont(sys.argv[2], checkChecksums=2)
        for table in subset.keys():
            if table != 'GlyphOrder': subset[table]
        for code, glyph in enumerate(map(int, sys.argv[3].split(','))):
            a, b = draw(whole, whole.getGlyphName(glyph)), draw(subset, subset.getGlyphName(code))
            assert a == b, (code, glyph)
        print(len(subset.getGlyphOrder()), sorted(subset.keys()), ''.join(map(chr, subset.getBestCmap() if 'cmap' in subset else [])))
        """;

    [Fact]
    public void Write_SimpleAndComposedGlyphs_DrawsThemTheSame()
    {
        var codes = CodesOf("AaÉéễ");

        string report = CompareWithWhole(codes, FontSubset.Write(TestFonts.Sans, codes, hasCharacterMap: false));

        report.ShouldContain("'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'");
    }

    [Fact]
    public void Write_LetterWithMarks_DrawsAllAsOneGlyph()
    {
        const string report = """
            import sys
            from fontTools.ttLib import TTFont
            font = TTFont(sys.argv[1], checkChecksums=2)
            glyph, table = font['glyf'][font.getGlyphName(2)], font['glyf']
            parts = [(font.getGlyphID(part.glyphName), part.x, part.y) for part in glyph.components]
            box = (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
            glyph.recalcBounds(table)
            assert box == (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
            assert font['hmtx'][font.getGlyphName(2)] == (font['hmtx'][font.getGlyphName(1)][0], glyph.xMin)
            print(parts, font['maxp'].maxComponentElements >= 3)
            """;
        var codes = (FontCode[])[.. CodesOf("M"), MarkedLetter.Compose(TestFonts.Sans, "M\u0306\u0304")];
        using var file = new TemporaryFile(FontSubset.Write(TestFonts.Sans, codes, hasCharacterMap: false));

        OutsideTool.Succeed("/usr/bin/python3", "python3-fonttools", "-c", report, file.Name)
            .ShouldBe("[(1, 0, 0), (3, 453, 178), (4, 453, 379)] True\n");
    }

    [Fact]
    public void Write_WithCharacterMap_FindsItsCharacters()
    {
        var codes = CodesOf("ABCéñ€");

        CompareWithWhole(codes, FontSubset.Write(TestFonts.Sans, codes, hasCharacterMap: true)).ShouldEndWith("ABCéñ€\n");
    }

    [Fact]
    public void Write_ThousandsOfGlyphs_UsesLongLocations()
    {
        var codes = Enumerable.Range(0, TestFonts.Sans.GlyphCount).Select(glyph => new FontCode((ushort)glyph, "x")).ToArray();

        CompareWithWhole(codes, FontSubset.Write(TestFonts.Sans, codes, hasCharacterMap: false)).ShouldStartWith("4503 ");
    }

    [Fact]
    public void SimpleProgram_Widths_AreThoseOfWindows1252()
    {
        var program = TestFonts.Sans.SimpleProgram;

        double Width(char character) => TestFonts.Sans.AdvanceOf(TestFonts.Sans.GlyphOf(character));
        program.Widths['A' - SimpleFontProgram.FirstCode].ShouldBe(Width('A'));
        program.Widths[0x80 - SimpleFontProgram.FirstCode].ShouldBe(Width('€'));
        program.Widths[0x9F - SimpleFontProgram.FirstCode].ShouldBe(Width('Ÿ'));
        program.Widths[0x7F - SimpleFontProgram.FirstCode].ShouldBe(0);
        program.Widths[0xFF - SimpleFontProgram.FirstCode].ShouldBe(Width('ÿ'));
    }

    static FontCode[] CodesOf(string text)
        => [default, .. text.Select(character => new FontCode(TestFonts.Sans.GlyphOf(character), character.ToString()))];

    static string CompareWithWhole(FontCode[] codes, byte[] subset)
    {
        using var file = new TemporaryFile(subset);
        string whole = Repository.PathOf("src", "MouForge.Documents.Pdf", "Fonts", "NotoSans_400Regular.ttf");
        string glyphs = string.Join(',', codes.Select(code => code.Glyph.ToString(CultureInfo.InvariantCulture)));
        return OutsideTool.Succeed("/usr/bin/python3", "python3-fonttools", "-c", Compare, whole, file.Name, glyphs);
    }
}
