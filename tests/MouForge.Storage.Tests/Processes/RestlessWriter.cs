using System.Globalization;
using System.Text;
using MouForge.Blobs;

namespace MouForge.Storage.Tests.Processes;

/// <summary>Creates, replaces, puts and appends at once, and prints what the store has acknowledged, until it is killed.</summary>
/// <param name="store">The store.</param>
/// <param name="acknowledged">Takes a line for each write: the verb, the path, the number.</param>
/// <param name="run">Which process this is, so that names differ.</param>
sealed class RestlessWriter(IBlobStore store, TextWriter acknowledged, int run)
{
    /// <summary>How many blobs are replaced, put and appended to, each by one writer.</summary>
    public const int Each = 2;

    /// <summary>Lines of an append that has more than one.</summary>
    public const int Batch = 3;

    public static BlobName Created(int run, int number) => BlobName.InVault(string.Create(CultureInfo.InvariantCulture, $"created/{run}/{number}.bin"));

    public static BlobName Replaced(int writer) => BlobName.InWork(string.Create(CultureInfo.InvariantCulture, $"replaced/{writer}.bin"));

    public static BlobName Put(int writer) => BlobName.InWork(string.Create(CultureInfo.InvariantCulture, $"put/{writer}"));

    public static BlobName Appended(int writer) => BlobName.InVault(string.Create(CultureInfo.InvariantCulture, $"appended/{writer}.jsonl"));

    /// <summary>Bytes that tell when some are missing: 0 to 40 KB that depend on the name and the number.</summary>
    public static byte[] ContentOf(BlobName name, int number)
    {
        byte[] content = new byte[number * 7919 % 40_000];
        new Random(name.Path.Length * 1000 + number).NextBytes(content);
        return [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} ")), .. content];
    }

    /// <summary>The metadata that goes with a number.</summary>
    public static Dictionary<string, string> MetadataOf(int number) => new() { ["number"] = number.ToString(CultureInfo.InvariantCulture) };

    /// <summary>A line of a record.</summary>
    public static string LineOf(int run, int number, int part)
        => string.Create(CultureInfo.InvariantCulture, $"{run} {number} {part} {new string((char)('a' + (number % 26)), number * 31 % 9000)}");

    /// <summary>How many lines an append has.</summary>
    public static int LinesOf(int number) => number % 5 == 0 ? Batch : 1;

    public Task RunAsync() => Task.WhenAll(
        [Task.Run(CreateAsync), .. Enumerable.Range(0, Each).SelectMany(writer => new[] { Task.Run(() => ReplaceAsync(writer)), Task.Run(() => PutAsync(writer)), Task.Run(() => AppendAsync(writer)) })]);

    async Task CreateAsync()
    {
        for (int number = 1; ; number++)
        {
            var name = Created(run, number);
            Acknowledge("created", name, number, (await store.CreateAsync(name, ContentOf(name, number), MetadataOf(number))).Done);
        }
    }

    async Task ReplaceAsync(int writer)
    {
        var name = Replaced(writer);
        var now = await store.ReadAsync(name);
        int number = now is null ? 0 : int.Parse(now.Metadata["number"], CultureInfo.InvariantCulture);
        var tag = now?.Tag;
        while (true)
        {
            number++;
            var written = tag is null
                ? await store.CreateAsync(name, ContentOf(name, number), MetadataOf(number))
                : await store.ReplaceAsync(name, ContentOf(name, number), tag.Value, MetadataOf(number));
            Acknowledge("replaced", name, number, written.Done);
            tag = written.Tag;
        }
    }

    async Task PutAsync(int writer)
    {
        var name = Put(writer);
        int number = await store.ReadAsync(name) is { } now ? int.Parse(now.Metadata["number"], CultureInfo.InvariantCulture) : 0;
        while (true)
        {
            number++;
            await store.PutAsync(name, default, MetadataOf(number));
            Acknowledge("put", name, number, true);
        }
    }

    async Task AppendAsync(int writer)
    {
        var name = Appended(writer);
        long position = (await store.ReadAsync(name))?.Content.Length ?? 0;
        for (int number = 1; ; number++)
        {
            int count = number;
            byte[] lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, LinesOf(number)).Select(part => LineOf(run, count, part) + "\n")));
            Acknowledge("appended", name, number, (await store.AppendAsync(name, position, lines)).Done);
            position += lines.Length;
        }
    }

    void Acknowledge(string verb, BlobName name, int number, bool done)
    {
        if (!done)
        {
            throw new InvalidOperationException($"{name} {number}: a conflict where there is no other writer.");
        }
        acknowledged.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verb} {name.Path} {number}"));
    }
}
