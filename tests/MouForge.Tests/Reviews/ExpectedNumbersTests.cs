using System.Text.Json.Nodes;
using MouForge.Reviews;
using MouForge.Tests.Content;

namespace MouForge.Tests.Reviews;

public sealed class ExpectedNumbersTests
{
    public static TheoryData<string> SampleNames() => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Run_Sample_GivesExactlyWhatItExpects(string name)
    {
        var review = ReviewTexts.Json(new ReviewAnswers(TemplateContent.Library).Run(Samples.Answers(name)));
        var expected = Samples.Expected(name);

        var actual = new JsonObject([.. expected.Select(entry => KeyValuePair.Create(entry.Key, review[entry.Key]?.DeepClone()))]);

        actual.ToJsonString().ShouldBe(expected.ToJsonString());
    }

    [Fact]
    public void Run_AllSamples_FireEveryClause()
    {
        var fired = Samples.Names.Select(Samples.Answers).SelectMany(answers => MouForge.Templates.ClauseSelection.Of(TemplateContent.Library, answers, answers.Document("mou")).Printed);

        TemplateContent.Library.Shared.Clauses.Clauses.Except(fired).Select(clause => clause.Id).ShouldBeEmpty();
    }
}
