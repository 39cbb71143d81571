using MouForge.Documents.Numbering;

namespace MouForge.Documents.Tests.Numbering;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(1, "a")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(52, "zz")]
    [InlineData(53, "aaa")]
    public void LowerLetter_Count_DoublesLettersAfterZ(int count, string expected) => NumberFormat.LowerLetter(count).ShouldBe(expected);

    [Theory]
    [InlineData(1, "i")]
    [InlineData(4, "iv")]
    [InlineData(9, "ix")]
    [InlineData(14, "xiv")]
    [InlineData(49, "xlix")]
    [InlineData(1999, "mcmxcix")]
    public void LowerRoman_Count_GivesRomanNumeral(int count, string expected) => NumberFormat.LowerRoman(count).ShouldBe(expected);

    [Fact]
    public void ListLabel_ByDepth_TurnsThroughLettersRomansCapitals()
        => Enumerable.Range(0, 4).Select(depth => NumberFormat.ListLabel(depth, 2)).ShouldBe(["(b)", "(ii)", "(B)", "(b)"]);

    [Fact]
    public void LowerLetter_Zero_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => NumberFormat.LowerLetter(0));
}
