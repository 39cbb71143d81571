using System.Text.Json.Nodes;
using MouForge.Host.Tests.Samples;

namespace MouForge.Host.Tests.Cli;

public sealed class ReviewCommandTests
{
    public static TheoryData<string> Examples() => [CliRun.County, CliRun.Rural];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Review_Example_GivesEveryNumberItExpects(string file)
    {
        var run = CliRun.Of("review", "--answers", file, "--json");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        var review = JsonNode.Parse(run.Output)!.AsObject();
        var expected = JsonNode.Parse(File.ReadAllText(file))!["expected"]!.AsObject();
        expected.Count.ShouldBe(13);
        foreach (var (key, value) in expected)
        {
            JsonNode.DeepEquals(review[key], value).ShouldBeTrue($"{key}: {review[key]?.ToJsonString()} instead of {value?.ToJsonString()}");
        }
    }

    [Fact]
    public void Review_RefusedAnswer_IsABlockAndNoFailure()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.json", File.ReadAllText(CliRun.Rural).Replace("PO Box 44, Tessel", "12 Elm Street, Tessel", StringComparison.Ordinal));

        var run = CliRun.Of("review", "--answers", file, "--json");

        run.ExitCode.ShouldBe(0);
        var blocks = JsonNode.Parse(run.Output)!["blocks"]!.AsArray();
        blocks.ShouldContain(block => (string?)block!["path"] == "partners[1].public_address");
    }

    [Fact]
    public void Review_ForAPerson_SaysGapsAndApprovals()
    {
        var run = CliRun.Of("review", "--answers", CliRun.Rural);

        run.Output.ShouldContain("17 of 40 services are covered");
        run.Output.ShouldContain("Tessel Consolidated School District: board");
    }
}
