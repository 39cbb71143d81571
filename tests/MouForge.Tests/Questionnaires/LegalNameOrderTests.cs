using MouForge.Questionnaires;

namespace MouForge.Tests.Questionnaires;

public sealed class LegalNameOrderTests
{
    [Theory]
    [InlineData("The Anchor", "Bridge", -1)]
    [InlineData("the anchor", "ANCHOR", 0)]
    [InlineData("Theatre", "The Zebra", -1)]
    [InlineData("The", "Theatre", -1)]
    [InlineData("bridge", "Anchor", 1)]
    [InlineData("\u00c9toile", "Zebra", 1)]
    [InlineData(null, "A", -1)]
    public void Compare_Names_IgnoresCaseAndTheArticle(string? left, string right, int order)
    {
        Math.Sign(LegalNameOrder.Instance.Compare(left, right)).ShouldBe(order);
        Math.Sign(LegalNameOrder.Instance.Compare(right, left)).ShouldBe(-order);
    }

    [Fact]
    public void PartnersInOrder_EqualNames_StayInFileOrder()
    {
        string[] names = ["The Zoo", "anchor", "Bridge", "ANCHOR", "the bridge"];
        string partners = string.Join(',', names.Select((name, i) => $$"""{ "partner_id": "p{{i}}", "legal_name": "{{name}}", "types": ["PT-02"], "level": "none" }"""));

        var answers = FileText.Read($$"""{ "coalition": { "name": "A", "short_name": "A" }, "partners": [{{partners}}] }""").Answers.ShouldNotBeNull();

        answers.PartnersInOrder.Select(partner => partner.Id).ShouldBe(["p1", "p3", "p2", "p4", "p0"]);
        answers.Partners.Select(partner => partner.Id).ShouldBe(["p0", "p1", "p2", "p3", "p4"]);
    }
}
