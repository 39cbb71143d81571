using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Tests.Text;

public sealed class IdeographBreaksTests
{
    [Theory]
    [InlineData("您可", true)]
    [InlineData("您a", true)]
    [InlineData("9天", true)]
    [InlineData("您。", false)]
    [InlineData("您，", false)]
    [InlineData("。您", true)]
    [InlineData("（您", false)]
    [InlineData("您（", true)]
    [InlineData("您）", false)]
    [InlineData("“您", false)]
    [InlineData("您”", false)]
    [InlineData("您 ", false)]
    [InlineData("ab", false)]
    [InlineData("——", false)]
    public void MayEndBefore_SecondOfTwo_FollowsTheRulesOfChinese(string pair, bool expected) => IdeographBreaks.MayEndBefore(pair, 1).ShouldBe(expected);
}
