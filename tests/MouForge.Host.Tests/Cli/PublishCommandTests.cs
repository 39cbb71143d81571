using System.Text.Json;
using System.Text.Json.Nodes;
using MouForge.Host.Tests.Samples;

namespace MouForge.Host.Tests.Cli;

public sealed class PublishCommandTests
{
    [Fact]
    public void Publish_TwiceTheSame_IsOneVersionAndChangedAnswersAreTheNext()
    {
        using var data = new TemporaryFolder();

        Published(data, CliRun.Rural).ShouldBe(("svatc/mou", 1, true));
        Published(data, CliRun.Rural, "--as-of", "2027-01-31").ShouldBe(("svatc/mou", 1, false));
        Published(data, Changed(data)).ShouldBe(("svatc/mou", 2, true));
        Published(data, Changed(data)).ShouldBe(("svatc/mou", 2, false));
    }

    [Fact]
    public void Publish_ForPeople_SaysVersionAndCode()
    {
        using var data = new TemporaryFolder();

        Run(data, "mou", CliRun.Rural).Output.ShouldContain("svatc/mou: version 1, code ");
        Run(data, "mou", CliRun.Rural).Output.ShouldContain("the text is still that of version 1");
    }

    [Fact]
    public void Publish_TemplateOfSeveralDocuments_AsksForOne()
    {
        using var data = new TemporaryFolder();

        var run = Run(data, "roi", CliRun.Rural);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("there are: ");

        Run(data, "roi", CliRun.Rural, "--document", "p2").Output.ShouldContain("svatc/roi-p2: version 1");
    }

    [Fact]
    public void Publish_FileWithProblems_StoresNothing()
    {
        using var data = new TemporaryFolder();
        string file = data.Write("bad.json", File.ReadAllText(CliRun.Rural).Replace("\"PT-02\"", "\"PT-99\"", StringComparison.Ordinal));

        var run = Run(data, "mou", file);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("partners[0].types[0]");
        Directory.Exists(Path.Combine(data.Path, "store")).ShouldBeFalse();
    }

    static string Changed(TemporaryFolder data)
    {
        var file = JsonNode.Parse(File.ReadAllText(CliRun.Rural))!;
        file["partners"]![0]!["mission"] = "Keeps the whole county safe.";
        return data.Write("changed.json", file.ToJsonString());
    }

    static (string? Agreement, int Version, bool Created) Published(TemporaryFolder data, string answers, params string[] more)
    {
        var run = Run(data, "mou", answers, ["--json", .. more]);
        run.ExitCode.ShouldBe(0, run.Error);
        var json = JsonDocument.Parse(run.Output).RootElement;
        return (json.GetProperty("agreement").GetString(), json.GetProperty("version").GetInt32(), json.GetProperty("created").GetBoolean());
    }

    static CliRun Run(TemporaryFolder data, string template, string answers, params string[] more)
        => CliRun.Of(["publish", template, "--answers", answers, "--data", Path.Combine(data.Path, "store"), .. more]);
}
