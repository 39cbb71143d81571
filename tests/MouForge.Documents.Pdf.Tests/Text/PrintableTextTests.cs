using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Tests.Text;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("a\u200Db\u200Cc", "abc")]
    [InlineData("\u202Aname\u202C", "name")]
    [InlineData("\u2068Lantern\u2069", "Lantern")]
    [InlineData("a\uFE0F", "a")]
    [InlineData("\uFEFFtext", "text")]
    [InlineData("\U000E0041tag", "tag")]
    public void Of_IgnorableCharacters_LeavesThemOut(string text, string expected) => Printed(text).ShouldBe(expected);

    [Theory]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("n\u0303", "ñ")]
    [InlineData("o\u0323\u0302", "ộ")]
    [InlineData("o\u0302\u0323", "ộ")]
    [InlineData("u\u031B\u0301", "ứ")]
    [InlineData("\u0418\u0306", "Й")]
    [InlineData("e\u00AD\u0301", "é")]
    public void Of_LetterAndMarks_ComposesThem(string text, string expected) => Printed(text).ShouldBe(expected);

    [Fact]
    public void Of_MarkThatMakesNoLetter_KeepsItAfterTheLetter() => Printed("x\u0302y").ShouldBe("x\u0302y");

    [Fact]
    public void Of_PlainText_IsTheSameMemory()
    {
        string text = "“Quotes” – and ½";

        PrintableText.Of(text).ShouldBe(text.AsMemory());
    }

    static string Printed(string text) => PrintableText.Of(text).ToString();
}
