using System.Globalization;
using System.Text;
using MouForge.Blobs;
using MouForge.Storage.Files;

namespace MouForge.Storage.Tests.Processes;

public sealed class CrashTests : IDisposable
{
    const int Kills = 25;

    readonly string _folder = Directory.CreateTempSubdirectory("mouforge-crash-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Writes_WriterKilledAgainAndAgain_NothingAcknowledgedIsLostAndNothingIsHalf()
    {
        var random = new Random(4);
        var expected = new Acknowledged();
        for (int run = 1; run <= Kills; run++)
        {
            using var writer = WriterProcess.Start("write", _folder, run.ToString(CultureInfo.InvariantCulture));
            expected.Add(run, await writer.KillAsync(TimeSpan.FromMilliseconds(random.Next(0, 400))));

            using var store = FolderStore.Open(_folder);
            Directory.EnumerateFiles(Path.Combine(_folder, ".tmp", "0")).ShouldBeEmpty();
            await CheckStatesAsync(store, expected);
            await CheckRecordsAsync(store, expected);
        }
        using var last = FolderStore.Open(_folder);
        await CheckCreatedAsync(last, expected);
        expected.Count.ShouldBeGreaterThan(Kills * 10);
    }

    [Fact]
    public async Task Writes_TwoProcessesAtOnce_EachHappensOnce()
    {
        const int Times = 150;
        using var one = WriterProcess.Start("count", _folder, "one", Times.ToString(CultureInfo.InvariantCulture));
        using var two = WriterProcess.Start("count", _folder, "two", Times.ToString(CultureInfo.InvariantCulture));
        await Task.WhenAll(one.EndAsync(), two.EndAsync());

        using var store = FolderStore.Open(_folder);
        TextOf(await store.ReadAsync(CountingWriter.Count)).ShouldBe((2 * Times).ToString(CultureInfo.InvariantCulture));
        string[] lines = TextOf(await store.ReadAsync(CountingWriter.Record)).TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2 * Times);
        lines.Where(line => line.StartsWith("one", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(0, Times).Select(i => $"one {i:0000}"));
        lines.Where(line => line.StartsWith("two", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(0, Times).Select(i => $"two {i:0000}"));
    }

    static async Task CheckCreatedAsync(FolderStore store, Acknowledged expected)
    {
        var there = new HashSet<string>();
        await foreach (var entry in store.ListAsync(BlobContainer.Vault, "created/"))
        {
            there.Add(entry.Name.Path);
            int number = int.Parse(entry.Metadata["number"], CultureInfo.InvariantCulture);
            var read = await store.ReadAsync(entry.Name);
            read!.Content.Span.SequenceEqual(RestlessWriter.ContentOf(entry.Name, number)).ShouldBeTrue(entry.Name.Path);
            read.Metadata.ShouldBe(RestlessWriter.MetadataOf(number));
            read.Tag.ShouldBe(entry.Tag);
        }
        expected.Created.Where(path => !there.Contains(path)).ShouldBeEmpty();
    }

    static async Task CheckStatesAsync(FolderStore store, Acknowledged expected)
    {
        foreach (var (path, number) in expected.Latest)
        {
            var name = BlobName.InWork(path);
            var read = await store.ReadAsync(name);
            int found = int.Parse(read.ShouldNotBeNull(path).Metadata["number"], CultureInfo.InvariantCulture);
            // What was under way when the writer was killed may be there or not.
            found.ShouldBeOneOf(number, number + 1);
            byte[] content = path.StartsWith("put/", StringComparison.Ordinal) ? [] : RestlessWriter.ContentOf(name, found);
            read.Content.Span.SequenceEqual(content).ShouldBeTrue(path);
            expected.Latest[path] = found;
        }
    }

    static async Task CheckRecordsAsync(FolderStore store, Acknowledged expected)
    {
        foreach (var (path, appends) in expected.Appends)
        {
            string found = TextOf(await store.ReadAsync(BlobName.InVault(path)));
            string certain = TextOf(appends);
            var (run, number) = appends[^1];
            string possible = certain + TextOf([(run, number + 1)]);
            found.ShouldBeOneOf(certain, possible);
            if (found.Length > certain.Length)
            {
                appends.Add((run, number + 1));
            }
        }
    }

    static string TextOf(IReadOnlyList<(int Run, int Number)> appends)
    {
        var text = new StringBuilder();
        foreach (var (run, number) in appends)
        {
            for (int part = 0; part < RestlessWriter.LinesOf(number); part++)
            {
                text.Append(RestlessWriter.LineOf(run, number, part)).Append('\n');
            }
        }
        return text.ToString();
    }

    static string TextOf(StoredBlob? blob) => Encoding.UTF8.GetString(blob.ShouldNotBeNull().Content.Span);
}
