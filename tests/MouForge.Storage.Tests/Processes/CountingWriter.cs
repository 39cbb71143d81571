using System.Globalization;
using System.Text;
using MouForge.Blobs;

namespace MouForge.Storage.Tests.Processes;

/// <summary>Counts a shared number up and appends to a shared record, each time from the state it has just read.</summary>
static class CountingWriter
{
    public static readonly BlobName Count = BlobName.InWork("count");
    public static readonly BlobName Record = BlobName.InVault("record.jsonl");

    public static async Task RunAsync(IBlobStore store, string name, int times)
    {
        for (int done = 0; done < times;)
        {
            done += await CountAsync(store) ? 1 : 0;
        }
        for (int done = 0; done < times;)
        {
            var read = await store.ReadAsync(Record);
            byte[] line = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name} {done:0000}\n"));
            done += (await store.AppendAsync(Record, read?.Content.Length ?? 0, line)).Done ? 1 : 0;
        }
    }

    static async Task<bool> CountAsync(IBlobStore store)
    {
        var read = await store.ReadAsync(Count);
        if (read is null)
        {
            return (await store.CreateAsync(Count, "1"u8.ToArray())).Done;
        }
        int next = int.Parse(read.Content.Span, CultureInfo.InvariantCulture) + 1;
        return (await store.ReplaceAsync(Count, Encoding.UTF8.GetBytes(next.ToString(CultureInfo.InvariantCulture)), read.Tag)).Done;
    }
}
