using MouForge.Documents.Word.Tables;

namespace MouForge.Documents.Word.Tests.Tables;

public class TextWidthTests
{
    [Fact]
    public void Of_AsciiText_AddsTheWidthsOfTheFont() => TextWidth.Of("AB", 10, bold: false).ShouldBe((0.639 + 0.650) * 10, 0.001);

    [Fact]
    public void Of_BoldText_IsWider() => TextWidth.Of("Agency", 10, bold: true).ShouldBeGreaterThan(TextWidth.Of("Agency", 10, bold: false));

    [Fact]
    public void OfWidestWord_BreaksAtSpacesAndAfterHyphens()
        => TextWidth.OfWidestWord("a well-known b", 10, bold: false).ShouldBe(TextWidth.Of("known", 10, bold: false), 0.001);

    [Fact]
    public void Lines_TextThatFits_IsOne() => TextWidth.Lines("short", 10, bold: false, 100).ShouldBe(1);

    [Fact]
    public void Lines_WordsThatDoNotFit_TakeTheNextLine() => TextWidth.Lines("aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa", 10, bold: false, 100).ShouldBe(3);

    [Fact]
    public void Lines_WordWiderThanTheLine_GoesOnInTheNext() => TextWidth.Lines(new string('a', 1000), 10, bold: false, 100).ShouldBe(57);
}
