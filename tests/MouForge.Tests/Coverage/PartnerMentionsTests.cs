using MouForge.Coverage;
using MouForge.Tests.Content;

namespace MouForge.Tests.Coverage;

public sealed class PartnerMentionsTests
{
    [Theory]
    [InlineData("p3", "p3")]
    [InlineData("p3 (adults) / p6 (minors)", "p3 adults|p6 minors")]
    [InlineData("p4; p2 (system-based, not confidential)", "p4|p2 system-based, not confidential")]
    [InlineData("p3 and p6", "p3|p6")]
    [InlineData("p2 (not p3), p2", "p2 not p3")]
    [InlineData("call p4 (nights", "p4 nights")]
    [InlineData("–", "")]
    [InlineData("none", "")]
    [InlineData("p33", "")]
    [InlineData("(p3)", "")]
    [InlineData(null, "")]
    public void Find_Text_NamesTheAgenciesOutsideBrackets(string? text, string expected)
    {
        var answers = new SmallFile().Partner("p2").Partner("p3").Partner("p4").Partner("p6").Answers();

        var found = PartnerMentions.Find(text, answers);

        string.Join('|', found.Select(mention => $"{mention.Partner.Id} {mention.Note}".TrimEnd())).ShouldBe(expected);
    }
}
