using System.Text.Json;
using MouForge.Host.Tests.Samples;
using MouForge.Tests.Shared;

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
        ExecutedCopiesHold(folder);
        CliRun.Of("fsck", "--data", folder).ExitCode.ShouldBe(0);
    }

    // The memorandum of the county carries a form with a signature field of its own, which an executed copy leaves as it is.
    static void ExecutedCopiesHold(string folder)
    {
        var copies = Directory.EnumerateFiles(Path.Combine(folder, "vault"), "1.pdf", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(folder, "vault"), "1.public.pdf", SearchOption.AllDirectories))
            .Where(file => file.Contains("executed", StringComparison.Ordinal)).ToList();
        copies.Count.ShouldBe(4);
        foreach (string copy in copies)
        {
            CliRun.Of("verify", copy).ExitCode.ShouldBe(0, copy);
            OutsideTool.SealedConformance(copy).ShouldBeEmpty();
            OutsideTool.QpdfCheck(copy).ShouldBeEmpty();
        }
    }
}
