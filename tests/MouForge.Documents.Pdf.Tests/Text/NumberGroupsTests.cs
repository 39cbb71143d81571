using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Tests.Text;

public sealed class NumberGroupsTests
{
    [Theory]
    [InlineData("1-888-373-7888 او", 14)]
    [InlineData("(555) 555-0192.", 14)]
    [InlineData("+1 555 0192", 11)]
    [InlineData("2026-11-21", 10)]
    [InlineData("٠١٢-٣٤٥", 7)]
    [InlineData("233733", 0)]
    [InlineData("3-5", 0)]
    [InlineData("60 ", 0)]
    [InlineData("abc", 0)]
    [InlineData("(a", 0)]
    public void LengthAt_Text_IsThatOfNumbersInGroups(string text, int expected) => NumberGroups.LengthAt(text, 0).ShouldBe(expected);
}
