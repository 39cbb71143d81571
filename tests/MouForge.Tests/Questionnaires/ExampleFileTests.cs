using MouForge.Questionnaires;
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
        reading.Warnings.Where(warning => warning.Code != AnswerCodes.MissingAnswer).ShouldBeEmpty();
        Missing(reading, "documents.mou.").ShouldBe(["documents.mou.measures"]);
        Missing(reading, "coalition.").ShouldBeEmpty();
        Missing(reading, "partners[").Where(path => path.EndsWith(".intake", StringComparison.Ordinal)).Count().ShouldBe(partners);
    }

    static IEnumerable<string> Missing(AnswerReading reading, string part)
        => reading.Warnings.Select(warning => warning.Path).Where(path => path.StartsWith(part, StringComparison.Ordinal));
}
