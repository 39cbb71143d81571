using System.Text;
using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Tests.Blobs;

namespace MouForge.Tests.AuditTrail;

/// <summary>A record in memory and what a test does to it.</summary>
sealed class Trail
{
    public static readonly RecordName Name = RecordName.OfAgreement("harbor", "mou-1");

    static readonly RecordActor Signatory = new(ActorRole.Signatory, "pe_3");

    public MemoryBlobStore Store { get; } = new();

    public SetClock Clock { get; } = new();

    public AuditLog Log => field ??= NewLog();

    /// <summary>A log of another process: it shares nothing but the store.</summary>
    public AuditLog NewLog() => new(Store, Clock, new CountingRandom());

    public static RecordEvent Event(int number, string? name = null)
        => new()
        {
            Actor = Signatory,
            Kind = EventKind.DocumentViewed,
            Version = 3,
            Details = RecordDetails.Of(new JsonObject { ["number"] = number }),
            Personal = name is null ? new Dictionary<string, string>() : new() { ["name"] = name },
        };

    public async Task<RecordReading> AddAsync(params RecordEvent[] events)
        => (await Log.AppendAsync(Name, draft => Array.ConvertAll(events, draft.Add))).Reading;

    public async Task<RecordReading> FillAsync(int lines)
    {
        for (int i = 1; i <= lines; i++)
            await AddAsync(Event(i));
        return await Log.ReadAsync(Name);
    }

    public async Task<byte[]> BytesAsync() => (await Store.ReadAsync(Name.Lines))!.Content.ToArray();

    public Task PutAsync(byte[] bytes) => Store.PutAsync(Name.Lines, bytes);

    public async Task<List<string>> LinesAsync() => [.. Encoding.UTF8.GetString(await BytesAsync()).Split('\n')[..^1]];

    public static byte[] Bytes(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
}
