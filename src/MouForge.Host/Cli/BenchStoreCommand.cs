using System.CommandLine;
using MouForge.Storage;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge bench store</c>: what the store reaches, on the disk or the account it is to lie on.</summary>
sealed class BenchStoreCommand
{
    readonly Option<string> _data = CommonOptions.Data();
    readonly Option<bool> _json = CommonOptions.Json();

    public static Command Create(Terminal terminal)
    {
        var bench = new BenchStoreCommand();
        var command = new Command("store", "Measures the store: appends, lists, writes and reads; what it wrote is deleted again") { bench._data, bench._json };
        command.SetAction((parsed, cancellation) => bench.RunAsync(parsed, terminal, cancellation));
        return command;
    }

    async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        if (StorePlace.Of(parsed, _data, terminal) is not { } place)
        {
            return ExitCode.Failed;
        }
        var figures = place.IsFolder
            ? await InFolderAsync(new DirectoryInfo(place.Place), cancellation).ConfigureAwait(false)
            : await InAccountAsync(place, cancellation).ConfigureAwait(false);
        new StoreReport(figures).Print(terminal, parsed.GetValue(_json));
        return ExitCode.Done;
    }

    static async Task<StoreFigures> InAccountAsync(StoreConnection connection, CancellationToken cancellation)
    {
        var store = await connection.OpenAsync(Guid.NewGuid, cancellation).ConfigureAwait(false);
        var load = new StoreLoad(store, $"bench/{Guid.NewGuid():N}/");
        try
        {
            return await StoreFigures.MeasureAsync(load, connection.Place, flushes: null).ConfigureAwait(false);
        }
        finally
        {
            await load.RemoveAsync().ConfigureAwait(false);
        }
    }

    // A store of its own beside what may lie there: the same disk, and nothing of anybody's is touched.
    static async Task<StoreFigures> InFolderAsync(DirectoryInfo folder, CancellationToken cancellation)
    {
        bool made = !folder.Exists;
        folder.Create();
        var own = folder.CreateSubdirectory($".bench-{Guid.NewGuid():N}");
        try
        {
            double flushes = FlushRate.Measure(own.FullName);
            var store = await StoreConnection.ToFolder(own.FullName).OpenAsync(Guid.NewGuid, cancellation).ConfigureAwait(false);
            using var closing = store as IDisposable;
            return await StoreFigures.MeasureAsync(new StoreLoad(store, "bench/"), folder.FullName, flushes).ConfigureAwait(false);
        }
        finally
        {
            own.Delete(recursive: true);
            if (made)
            {
                folder.Delete();
            }
        }
    }
}
