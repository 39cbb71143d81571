using MouForge.Tests.Content;

namespace MouForge.Tests.Questionnaires;

/// <summary>The two example coalitions read without a problem, and warn only of what they leave out.</summary>
public sealed class ExampleFileTests
{
    [Theory]
    [InlineData("county-9-partners", 9)]
    [InlineData("rural-4-partners", 4)]
    public void Read_Example_WarnsOnlyOfWhatIsMissing(string name, int partners)
    {
        var reading = Samples.Read(name);

        reading.Problems.ShouldBeEmpty();
        reading.Refusals.ShouldBeEmpty();
        reading.Answers.ShouldNotBeNull().Partners.Count.ShouldBe(partners);
        reading.Warnings.Select(warning => $"{warning.Path} {warning.Code}").ShouldBe(
        [
            "documents unknown_template",
            .. Enumerable.Range(0, partners).Select(index => $"partners[{index}].intake missing_answer"),
            "documents.mou.measures missing_answer",
        ]);
    }
}
