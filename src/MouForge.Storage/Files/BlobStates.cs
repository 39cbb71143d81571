using System.Text.Json;
using System.Text.Json.Serialization;

namespace MouForge.Storage.Files;

/// <summary>What <c>.meta</c> keeps of a blob: the state it gets, and before it the one it had.</summary>
/// <remarks>
/// Bytes and metadata are two files and cannot change in one step. So the new metadata is written first, beside the old, and each state says
/// which bytes it belongs to: whichever bytes are there after a crash, their metadata is there as well. Without the file the tag comes from the bytes.
/// </remarks>
sealed record BlobStates([property: JsonPropertyName("v")] int Version, [property: JsonPropertyName("states")] IReadOnlyList<BlobState> All)
{
    const int CurrentVersion = 1;

    /// <summary>Nothing is known.</summary>
    public static BlobStates None { get; } = new(CurrentVersion, []);

    /// <summary>The state that was written last, whether or not its bytes came to be.</summary>
    [JsonIgnore]
    public BlobState? Last => All.Count > 0 ? All[^1] : null;

    /// <summary>Reads a file of <c>.meta</c>. One that is missing, torn or of another version says nothing.</summary>
    public static BlobStates Load(string path)
    {
        using var file = BlobFile.TryOpen(path);
        if (file is null)
        {
            return None;
        }
        try
        {
            var states = JsonSerializer.Deserialize(BlobFile.ReadAll(file), BlobStatesJson.Default.BlobStates);
            return states is { Version: CurrentVersion, All: not null } ? states : None;
        }
        catch (JsonException)
        {
            return None;
        }
    }

    /// <summary>The state that a file has by its looks, without reading it; nothing where two states look the same, as two writes within one tick of the file system's clock.</summary>
    public BlobState? Of(long length, long writtenAt)
    {
        BlobState? found = null;
        foreach (var state in All)
        {
            if (state.Length == length && state.WrittenAt == writtenAt)
            {
                if (found is not null && found.Tag != state.Tag)
                {
                    return null;
                }
                found = state;
            }
        }
        return found;
    }

    /// <summary>The state that a file has by its bytes; of several with equal bytes the one with its time of writing.</summary>
    public BlobState? Of(string tag, long writtenAt)
        => All.LastOrDefault(state => state.Tag == tag && state.WrittenAt == writtenAt) ?? All.LastOrDefault(state => state.Tag == tag);

    /// <summary>The file for a state that is about to come, and the one that is.</summary>
    public static byte[] Bytes(BlobState next, BlobState? now)
        => JsonSerializer.SerializeToUtf8Bytes(new BlobStates(CurrentVersion, now is null ? [next] : [now, next]), BlobStatesJson.Default.BlobStates);
}
