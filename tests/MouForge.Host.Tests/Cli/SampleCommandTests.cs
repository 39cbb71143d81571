using System.Text.Json;
using MouForge.Host.Tests.Samples;

namespace MouForge.Host.Tests.Cli;

public sealed class SampleCommandTests
{
    [Fact]
    public void Sample_IntoAFolder_ListsAgreementsInEveryStateAndLoadsOnce()
    {
        using var data = new TemporaryFolder();
        string folder = Path.Combine(data.Path, "store");

        var run = CliRun.Of("sample", "--data", folder, "--json");

        run.ExitCode.ShouldBe(0, run.Error);
        var agreements = JsonDocument.Parse(run.Output).RootElement.GetProperty("agreements").EnumerateArray().ToList();
        agreements.Select(agreement => agreement.GetProperty("state").GetString()).Distinct().ShouldBe(["completed", "draft", "sent", "lapsed"]);
        var again = CliRun.Of("sample", "--data", folder);
        again.ExitCode.ShouldBe(1);
        again.Error.ShouldContain("The sample goes into a folder of its own: --data DIR.");
    }
}
