using System.Text.Json;

namespace MouForge.Host.Tests.Cli;

public sealed class FsckCommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("mouforge-fsck-").FullName;

    public FsckCommandTests() => CliRun.Of("publish", "mou", "--answers", CliRun.Rural, "--data", _folder).ExitCode.ShouldBe(0);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Fsck_SoundStore_SaysSo()
    {
        var run = CliRun.Of("fsck", "--data", _folder);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("2 records, 1 sets of files, 0 scans: everything is as it was written");
    }

    [Fact]
    public void Fsck_ChangedFile_IsNamedAndEndsWithTwo()
    {
        string pdf = Directory.EnumerateFiles(_folder, "document.pdf", SearchOption.AllDirectories).First();
        File.AppendAllText(pdf, " ");

        var run = CliRun.Of("fsck", "--data", _folder, "--repair");

        run.ExitCode.ShouldBe(2);
        run.ErrorLines.ShouldHaveSingleItem().ShouldMatch(@"^vault/coalitions/.*/document\.pdf: This is not the file that was stored");
    }

    [Fact]
    public void Fsck_StatusGone_IsRebuiltByRepairAlone()
    {
        Directory.Delete(Path.Combine(_folder, "work", "status"), recursive: true);

        CliRun.Of("fsck", "--data", _folder, "--json").ExitCode.ShouldBe(2);
        var repaired = CliRun.Of("fsck", "--data", _folder, "--json", "--repair");
        var after = CliRun.Of("fsck", "--data", _folder, "--json");

        repaired.ExitCode.ShouldBe(0);
        var finding = JsonDocument.Parse(repaired.Output).RootElement.GetProperty("findings").EnumerateArray().ShouldHaveSingleItem();
        finding.GetProperty("code").GetString().ShouldBe("status");
        finding.GetProperty("repaired").GetBoolean().ShouldBeTrue();
        JsonDocument.Parse(after.Output).RootElement.GetProperty("sound").GetBoolean().ShouldBeTrue();
        JsonDocument.Parse(after.Output).RootElement.GetProperty("findings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Fsck_FolderWithoutAStore_IsLeftAsItIs()
    {
        string folder = Path.Combine(_folder, "none");

        CliRun.Of("fsck", "--data", folder).ExitCode.ShouldBe(1);

        Directory.Exists(folder).ShouldBeFalse();
    }
}
