using System.Text;
using MouForge.Pdf.Content;
using MouForge.Pdf.Fonts;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Content;

public sealed class PdfContentTests
{
    readonly PdfDocumentWriter _document = SampleDocument.Start();
    readonly PdfPage _page;
    readonly PdfContent _content;

    public PdfContentTests()
    {
        _page = _document.AddLetterPage();
        _content = _page.Content;
    }

    public static TheoryData<Action<PdfContent>> Painters() =>
    [
        content => content.DrawText(new TextRun(TestFonts.Sans, 9, PdfColor.Black, "x"), 0, 0),
        content => content.DrawTextTurned(new TextRun(TestFonts.Sans, 9, PdfColor.Black, "x"), 0, 0),
        content => content.FillRectangle(default, PdfColor.Black),
        content => content.StrokeLine(0, 0, 1, 1, new StrokeStyle(1, PdfColor.Black)),
        content => content.StrokeRectangle(default, new StrokeStyle(1, PdfColor.Black)),
        content => content.FillDisc(0, 0, 1, PdfColor.Black),
        content => content.FillPath(new PdfPath(), PdfColor.Black),
        content => content.StrokePath(new PdfPath(), new StrokeStyle(1, PdfColor.Black)),
        content => content.DrawImage(TestImages.Parse("gray-8.png"), default),
    ];

    [Theory]
    [MemberData(nameof(Painters))]
    public void Painting_NeitherTaggedNorArtifact_Throws(Action<PdfContent> paint)
    {
        Should.Throw<InvalidOperationException>(() => paint(_content));
        _content.BeginArtifact(ArtifactKind.Layout);
        _content.End();
        Should.Throw<InvalidOperationException>(() => paint(_content));
    }

    [Fact]
    public void BeginTagged_SameElementAgain_GoesOn()
    {
        var paragraph = _document.Root.Add(StructureType.Paragraph);
        _content.BeginTagged(paragraph);
        _content.End();
        _content.BeginTagged(paragraph);
        _content.End();

        Painted().ShouldBe("/P<</MCID 0>>BDC EMC");
    }

    [Fact]
    public void BeginTagged_AnotherBetween_StartsANewSequence()
    {
        var paragraph = _document.Root.Add(StructureType.Paragraph);
        _content.BeginTagged(paragraph);
        _content.BeginTagged(paragraph.Add(StructureType.Span));
        _content.BeginTagged(paragraph);
        _content.End();

        Painted().ShouldBe("/P<</MCID 0>>BDC EMC /Span<</MCID 1>>BDC EMC /P<</MCID 2>>BDC EMC");
    }

    [Fact]
    public void BeginArtifact_EachKind_HasItsProperties()
    {
        foreach (var kind in Enum.GetValues<ArtifactKind>())
        {
            _content.BeginArtifact(kind);
            _content.BeginArtifact(kind);
        }

        Painted().ShouldBe(
            "/Artifact<</Type/Layout>>BDC EMC /Artifact<</Type/Pagination/Subtype/Header>>BDC EMC "
            + "/Artifact<</Type/Pagination/Subtype/Footer>>BDC EMC /Artifact<</Type/Background>>BDC EMC");
    }

    [Fact]
    public void BeginSpan_InTaggedContent_NamesLanguageAndText()
    {
        _content.BeginTagged(_document.Root.Add(StructureType.Paragraph));
        _content.BeginSpan("es", "hola");
        _content.EndSpan();

        Painted().ShouldBe("/P<</MCID 0>>BDC /Span<</Lang(es)/ActualText(hola)>>BDC EMC EMC");
    }

    [Fact]
    public void BeginSpan_Misused_Throws()
    {
        Should.Throw<InvalidOperationException>(() => _content.BeginSpan("es"));
        Should.Throw<InvalidOperationException>(() => _content.EndSpan());
        _content.BeginTagged(_document.Root.Add(StructureType.Paragraph));
        _content.BeginSpan("es");
        Should.Throw<InvalidOperationException>(() => _content.BeginSpan("fr"));
        Should.Throw<InvalidOperationException>(() => _content.End());
        Should.Throw<InvalidOperationException>(() => _content.BeginArtifact(ArtifactKind.Layout));
    }

    [Fact]
    public void DrawText_Kerned_MovesInThousandths()
    {
        _content.BeginArtifact(ArtifactKind.Layout);
        _content.DrawText(new TextRun(TestFonts.Sans, 9, PdfColor.Black, "AVn"), 72, 92);

        Painted().ShouldContain("/F1 9 Tf BT 72 700 Td[<0022>40<0037>10<004f>]TJ ET");
    }

    [Fact]
    public void DrawText_SameStyle_WritesItOnce()
    {
        _content.BeginArtifact(ArtifactKind.Layout);
        var run = new TextRun(TestFonts.Sans, 9, PdfColor.Parse("#1F3A5F"), "n");
        _content.DrawText(run, 72, 92);
        _content.DrawText(run, 72, 107);

        Painted().ShouldContain("0.122 0.227 0.373 rg /F1 9 Tf BT 72 700 Td[<004f>]TJ ET BT 72 685 Td[<004f>]TJ ET EMC");
    }

    [Fact]
    public void DrawText_Empty_DrawsNothing()
    {
        _content.BeginArtifact(ArtifactKind.Layout);
        _content.DrawText(new TextRun(TestFonts.Sans, 9, PdfColor.White, ""), 72, 92);

        Painted().ShouldBe("/Artifact<</Type/Layout>>BDC EMC");
    }

    [Fact]
    public void DrawText_LoneSurrogate_NamesIt()
    {
        _content.BeginArtifact(ArtifactKind.Layout);

        Should.Throw<GlyphNotFoundException>(() => _content.DrawText(new TextRun(TestFonts.Sans, 9, PdfColor.Black, "a\uD800b"), 72, 92))
            .CodePoint.ShouldBe(0xD800);
    }

    [Fact]
    public void DrawTextTurned_Anywhere_TurnsCounterClockwise()
    {
        _content.BeginArtifact(ArtifactKind.Layout);
        _content.DrawTextTurned(new TextRun(TestFonts.Sans, 9, PdfColor.Black, "n"), 72, 92);

        Painted().ShouldContain("BT 0 1 -1 0 72 700 Tm[<004f>]TJ ET");
    }

    [Fact]
    public void DrawText_Shaped_PlacesEachGlyph()
    {
        ushort n = TestFonts.Sans.GlyphOf('n');
        int advance = TestFonts.Sans.AdvanceOf(n);
        _content.BeginArtifact(ArtifactKind.Layout);
        var glyphs = new ShapedGlyph[] { new(n, advance, 0, 0, 0, 1), new(n, advance + 50, 20, 100, 1, 1) };
        _content.DrawText(new TextRun(TestFonts.Sans, 10, PdfColor.Black, "nn") { Glyphs = glyphs }, 72, 92);

        Painted().ShouldContain("[<0060>]TJ 1 Ts[<>-20<0060>-30<>]TJ 0 Ts[<>]TJ ET");
    }

    [Fact]
    public void StrokeLine_Styles_AreWrittenWhereTheyChange()
    {
        _content.BeginArtifact(ArtifactKind.Layout);
        _content.StrokeLine(0, 792, 10, 782, new StrokeStyle(0.5, PdfColor.Gray(0.5)) { Dash = 3 });
        _content.StrokeLine(0, 792, 10, 782, new StrokeStyle(0.5, PdfColor.Gray(0.5)) { Cap = LineCap.Round });

        Painted().ShouldContain("0.5 G 0.5 w [3 3]0 d 0 0 m 10 10 l S 1 J 1 j []0 d 0 0 m 10 10 l S");
    }

    [Fact]
    public void FillRectangle_FromTheTop_IsTurnedUpwards()
    {
        _content.BeginArtifact(ArtifactKind.Background);
        _content.FillRectangle(new PdfRectangle(72, 92, 100, 50), PdfColor.White);

        Painted().ShouldContain("1 g 72 650 100 50 re f");
    }

    /// <summary>The stream without the frame that every page has.</summary>
    string Painted()
    {
        string stream = Encoding.ASCII.GetString(_content.Finish()).Replace('\n', ' ');
        stream.ShouldStartWith("q ");
        stream.ShouldEndWith(" Q ");
        return stream[2..^3];
    }
}
