using System.Text.Json;
using MouForge.Host.Cli;
using MouForge.Storage;

namespace MouForge.Host.Tests.Cli;

public sealed class BenchStoreTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("mouforge-bench-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Figures_Folder_AreAllThereAndNothingStays()
    {
        var store = await StoreConnection.ToFolder(_folder).OpenAsync(Guid.NewGuid);
        using var closing = store as IDisposable;
        var load = new StoreLoad(store, "bench/") { Duration = TimeSpan.FromMilliseconds(50), Listed = 60 };

        var figures = await StoreFigures.MeasureAsync(load, "here", flushes: 123);
        await load.RemoveAsync();

        using var output = new StringWriter();
        new StoreReport(figures).Print(new Terminal(output, TextWriter.Null), json: true);
        var json = JsonDocument.Parse(output.ToString()).RootElement;
        json.GetProperty("place").GetString().ShouldBe("here");
        json.GetProperty("fsync_per_s").GetDouble().ShouldBe(123);
        json.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Number).ShouldAllBe(property => property.Value.GetDouble() > 0);
        json.EnumerateObject().Count().ShouldBe(11);
        Directory.EnumerateFiles(Path.Combine(_folder, "work", "bench"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void BenchStore_FolderThatIsAFile_SaysSo()
    {
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");

        var run = CliRun.Of("bench", "store", "--data", file);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(file);
    }
}
