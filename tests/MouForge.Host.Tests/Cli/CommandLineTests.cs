using System.Text.Json;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public void NoCommand_PrintsAShortHelpWithACommandThatWorks()
    {
        var run = CliRun.Of();

        run.ExitCode.ShouldBe(0);
        string command = run.Output.Split('\n').Single(line => line.Contains("./mouforge draft", StringComparison.Ordinal)).Trim();
        File.Exists(Repository.PathOf(command.Split(' ')[4])).ShouldBeTrue();
    }

    [Fact]
    public void UnknownCommand_FailsWithUsage() => CliRun.Of("sing").ExitCode.ShouldBe(1);

    [Fact]
    public void Templates_List_NamesTheMemorandum() => CliRun.Of("templates").Output.ShouldContain("Memorandum of Understanding");

    [Fact]
    public void TemplatesCheck_OurTemplates_AreSound()
    {
        var run = CliRun.Of("templates", "check");

        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("The templates are sound.");
    }

    [Fact]
    public void TemplatesCheck_NoFolder_SaysSo() => CliRun.Of("templates", "check", "/no/such/folder").ExitCode.ShouldBe(1);

    [Fact]
    public void Questions_Memorandum_IsJsonSchema()
    {
        var run = CliRun.Of("questions", "mou");

        JsonDocument.Parse(run.Output).RootElement.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
    }

    [Fact]
    public void Bench_Json_HasTheShapeScriptsRelyOn()
    {
        var run = CliRun.Of("bench", "mou", "--answers", CliRun.Rural, "--count", "3", "--json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        json.GetProperty("pages").GetInt32().ShouldBeGreaterThan(5);
        json.GetProperty("first_ms").GetDouble().ShouldBePositive();
        json.GetProperty("peak_rss_mb").GetDouble().ShouldBePositive();
        var formats = json.GetProperty("formats").EnumerateArray().ToDictionary(format => format.GetProperty("format").GetString()!);
        foreach (string name in (string[])["docx", "pdf", "html", "outline"])
        {
            formats[name].GetProperty("p50_ms").GetDouble().ShouldBePositive();
            formats[name].GetProperty("p95_ms").GetDouble().ShouldBePositive();
            formats[name].GetProperty("cpu_ms").GetDouble().ShouldBeGreaterThanOrEqualTo(0);
            formats[name].GetProperty("allocated_mb").GetDouble().ShouldBePositive();
        }
    }
}
