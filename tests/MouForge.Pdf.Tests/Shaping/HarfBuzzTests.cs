using MouForge.Pdf.Content;
using MouForge.Pdf.Shaping;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Shaping;

public sealed class HarfBuzzTests
{
    static readonly HarfBuzz Engine = HarfBuzz.Load() ?? throw new InvalidOperationException("This test needs HarfBuzz. On Debian: apt-get install libharfbuzz0b");

    [Fact]
    public void Load_LibraryThatIsNotThere_GivesNull() => HarfBuzz.Load("libnosuchshaper.so.0").ShouldBeNull();

    [Fact]
    public void Load_LibraryWithoutTheFunctions_GivesNull() => HarfBuzz.Load("libc.so.6").ShouldBeNull();

    [Fact]
    public void Version_OfTheLibrary_HasThreeNumbers() => Engine.Version.Split('.').Length.ShouldBe(3);

    [Fact]
    public void ShapeRightToLeft_Word_GivesEachCharacterOnceLastFirst()
    {
        var glyphs = Shape("بيت");

        glyphs.Select(glyph => (glyph.TextStart, glyph.TextLength)).ShouldBe([(2, 1), (1, 1), (0, 1)]);
    }

    [Fact]
    public void ShapeRightToLeft_LetterWithAMark_HasAGlyphForEach()
        => Shape("بَ").Select(glyph => (glyph.TextStart, glyph.TextLength)).ShouldBe([(1, 1), (0, 1)]);

    [Fact]
    public void ShapeRightToLeft_JoinerThatIsNotSeen_BelongsToOneOfItsNeighbours()
    {
        // Which of the two differs from version to version of the library.
        var glyphs = Shape("ب\u200Cب");

        glyphs.Select(glyph => glyph.TextLength).Order().ShouldBe([1, 2]);
        glyphs[0].TextStart.ShouldBe(glyphs[1].TextLength);
    }

    [Fact]
    public void ShapeRightToLeft_LetterInAWord_IsAnotherGlyphThanAlone()
        => Shape("ببب")[1].Glyph.ShouldNotBe(Shape("ب")[0].Glyph);

    [Fact]
    public void ShapeRightToLeft_StretchOfAWord_JoinsWithTheCharactersAroundIt()
    {
        var whole = Shape("ببب");

        Engine.ShapeRightToLeft(TestFonts.Arabic, "ببب", 1, 1, "ar")[0].ShouldBe(whole[1] with { TextStart = 0, Marks = whole[1].Marks }, new SameGlyph());
    }

    [Fact]
    public void ShapeRightToLeft_Bracket_IsMirrored()
    {
        var glyph = Shape("(").Single();

        glyph.Glyph.ShouldBe(TestFonts.Arabic.GlyphOf(')'));
    }

    [Fact]
    public void DrawText_ShapedLine_IsExtractedInLogicalOrder()
    {
        const string text = "لك الحق في أن تشتكي";
        var document = SampleDocument.Start();
        var page = document.AddLetterPage();
        var paragraph = document.Root.Add(StructureType.Paragraph);
        paragraph.Language = "ar";
        page.Content.BeginTagged(paragraph);
        double right = 500;
        foreach (string word in text.Split(' '))
        {
            var glyphs = Shape(word);
            right -= glyphs.Sum(glyph => glyph.Advance) * 0.012;
            page.Content.DrawText(new TextRun(TestFonts.Arabic, 12, PdfColor.Black, word) { Glyphs = glyphs }, right, 100);
            right -= 3;
        }
        page.Content.End();
        document.ShapedBy = $"HarfBuzz {Engine.Version}";
        using var file = new TemporaryFile(document.Save());

        OutsideTool.PdfConformance(file.Name).ShouldBeEmpty();
        // The tool puts marks of direction around the line.
        OutsideTool.PdfText(file.Name).Trim().Trim('\u202B', '\u202C').ShouldBe(text);
        OutsideTool.PdfInfo(file.Name).ShouldContain($"MouForge, text shaped by HarfBuzz {Engine.Version}");
    }

    static ShapedGlyph[] Shape(string text) => Engine.ShapeRightToLeft(TestFonts.Arabic, text, 0, text.Length, "ar");

    sealed class SameGlyph : IEqualityComparer<ShapedGlyph>
    {
        public bool Equals(ShapedGlyph x, ShapedGlyph y) => x with { Marks = [] } == y with { Marks = [] } && x.Marks.SequenceEqual(y.Marks);

        public int GetHashCode(ShapedGlyph glyph) => glyph.Glyph;
    }
}
