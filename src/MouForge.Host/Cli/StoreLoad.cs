using System.Diagnostics;
using System.Globalization;
using System.Text;
using MouForge.Blobs;

namespace MouForge.Host.Cli;

/// <summary>Puts a store under the load that it has in use, and counts.</summary>
/// <param name="store">The store.</param>
/// <param name="prefix">Under which everything is written; among the current state, since what is written to the vault may have to stay.</param>
sealed class StoreLoad(IBlobStore store, string prefix)
{
    /// <summary>Writers at once.</summary>
    public const int Writers = 8;

    const int Records = 100;
    const int Coalitions = 50;
    const int FileBytes = 60 * 1024;
    const int Files = 8;
    const int Lists = 5;

    // A line of a record has about 600 bytes.
    static readonly byte[] Line = Encoding.UTF8.GetBytes(new string('x', 599) + "\n");

    /// <summary>How long each rate is measured.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Blobs that are listed.</summary>
    public int Listed { get; init; } = 5000;

    /// <summary>Appends a second by one writer to one record.</summary>
    public Task<double> AppendToOneAsync() => RateAsync(1, (_, turn) => AppendAsync("one", turn));

    /// <summary>Appends a second by several writers to a hundred records.</summary>
    public Task<double> AppendToManyAsync()
    {
        const int Each = Records / Writers;
        return RateAsync(Writers, (writer, turn) => AppendAsync(string.Create(CultureInfo.InvariantCulture, $"many-{(writer * Each) + (turn % Each)}"), turn / Each));
    }

    /// <summary>Writes 60 KB a second by so many writers.</summary>
    public Task<double> PutAsync(int writers) => RateAsync(writers, PutFileAsync);

    /// <summary>Reads 60 KB a second by so many readers.</summary>
    public async Task<double> GetAsync(int readers)
    {
        for (int number = 0; number < Files; number++)
        {
            await PutFileAsync(0, number).ConfigureAwait(false);
        }
        return await RateAsync(readers, async (_, turn) => await store.ReadAsync(FileName(0, turn)).ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>Writes the statuses that are listed then.</summary>
    /// <returns>Statuses a second.</returns>
    public async Task<double> PutStatusesAsync()
    {
        long start = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, Listed, new ParallelOptions { MaxDegreeOfParallelism = Writers }, async (number, cancellation) =>
            await store.PutAsync(StatusName(number), default, StatusOf(number), cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        return Listed / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Lists all statuses with their metadata.</summary>
    /// <returns>Milliseconds of the first time, and the median of more.</returns>
    public async Task<(double First, double Median)> ListAsync()
    {
        double first = await ListOnceAsync().ConfigureAwait(false);
        double[] more = new double[Lists];
        for (int i = 0; i < Lists; i++)
        {
            more[i] = await ListOnceAsync().ConfigureAwait(false);
        }
        Array.Sort(more);
        return (first, more[Lists / 2]);
    }

    /// <summary>Deletes all that was written.</summary>
    public async Task RemoveAsync()
    {
        var all = await store.ListAsync(BlobContainer.Work, prefix).Select(entry => entry.Name).ToListAsync().ConfigureAwait(false);
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = Writers }, async (name, cancellation) =>
            await store.DeleteAsync(name, cancellation: cancellation).ConfigureAwait(false)).ConfigureAwait(false);
    }

    async Task<double> RateAsync(int writers, Func<int, int, Task> act)
    {
        long start = Stopwatch.GetTimestamp();
        int[] turns = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            int turn = 0;
            for (; Stopwatch.GetElapsedTime(start) < Duration; turn++)
            {
                await act(writer, turn).ConfigureAwait(false);
            }
            return turn;
        }))).ConfigureAwait(false);
        return turns.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    async Task AppendAsync(string record, int lines)
    {
        var written = await store.AppendAsync(BlobName.InWork($"{prefix}records/{record}.jsonl"), (long)lines * Line.Length, Line).ConfigureAwait(false);
        if (!written.Done)
        {
            throw new InvalidOperationException($"{record}: somebody else appends to it.");
        }
    }

    async Task<double> ListOnceAsync()
    {
        long start = Stopwatch.GetTimestamp();
        int count = await store.ListAsync(BlobContainer.Work, prefix + "status/").CountAsync(entry => entry.Metadata.Count > 0).ConfigureAwait(false);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return count == Listed ? milliseconds : throw new InvalidOperationException($"{count} of {Listed} statuses are listed with their metadata.");
    }

    async Task PutFileAsync(int writer, int turn)
    {
        byte[] content = new byte[FileBytes];
        content.AsSpan().Fill((byte)turn);
        await store.PutAsync(FileName(writer, turn), content).ConfigureAwait(false);
    }

    BlobName FileName(int writer, int turn) => BlobName.InWork(string.Create(CultureInfo.InvariantCulture, $"{prefix}files/{writer}/{turn % Files}.bin"));

    BlobName StatusName(int number) => BlobName.InWork(string.Create(CultureInfo.InvariantCulture, $"{prefix}status/co-{number % Coalitions}/a-{number}"));

    static Dictionary<string, string> StatusOf(int number) => new()
    {
        ["state"] = "sent",
        ["title"] = "Memorandum of understanding of the Smalltown coalition",
        ["version"] = "3",
        ["signed"] = number.ToString(CultureInfo.InvariantCulture),
        ["parties"] = "24",
        ["expiry"] = "2027-11-21",
    };
}
