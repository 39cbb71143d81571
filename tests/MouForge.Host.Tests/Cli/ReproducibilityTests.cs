using System.Diagnostics;
using MouForge.Host.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Cli;

/// <summary>Same input, same bytes: in two processes with other languages, time zones and working folders.</summary>
public sealed class ReproducibilityTests
{
    [Fact]
    public void Draft_InTwoProcessesOfOtherCultureAndTimeZone_GivesTheSameBytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();

        Run(first.Path, ("LANG", "en_US.UTF-8"), ("LC_ALL", "en_US.UTF-8"), ("TZ", "America/New_York"));
        Run(second.Path, ("LANG", "ar_SA.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"));

        first.Files.Count.ShouldBe(5);
        second.Files.ShouldBe(first.Files);
        foreach (string file in first.Files)
        {
            File.ReadAllBytes(Path.Combine(second.Path, file)).ShouldBe(File.ReadAllBytes(Path.Combine(first.Path, file)), file);
        }
    }

    static void Run(string folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MouForge.Host.dll"), "draft", "mou", "--answers", CliRun.County, "--out", folder,
            "--formats", "docx,pdf,html,outline,public", "--as-of", "2026-11-21"])
        { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MOUFORGE_TEMPLATES"] = Repository.PathOf("templates");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.GetAwaiter().GetResult());
    }
}
