using System.Text.Json;
using MouForge.Blobs;

namespace MouForge.Storage;

/// <summary>The blob that says which layout a store has, so that an older program does not write into what it does not understand.</summary>
static class StoreMarker
{
    const int Layout = 1;

    /// <summary>Where it lies, in a folder and in Azure alike.</summary>
    public static BlobName Name { get; } = BlobName.InWork("store.json");

    /// <summary>What this version writes.</summary>
    public static byte[] Content => [.. "{\"layout\":1}\n"u8];

    /// <summary>Accepts a store that has no marker yet, or that of this layout.</summary>
    /// <param name="found">The marker's bytes, if there are any.</param>
    /// <param name="place">Where the store is, for the message.</param>
    /// <exception cref="StoreVersionException">The layout is another one.</exception>
    public static void Check(ReadOnlyMemory<byte>? found, string place)
    {
        if (found is not { } bytes || LayoutOf(bytes) is Layout)
        {
            return;
        }
        throw new StoreVersionException(LayoutOf(bytes) is { } other
            ? $"The store in {place} has layout {other}; this version of MouForge knows layout {Layout}. Use the version that wrote it, or a newer one."
            : $"The store in {place} has a damaged {Name}. It should hold {{\"layout\":{Layout}}}; restore it from a backup.");
    }

    static int? LayoutOf(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("layout", out var layout) && layout.TryGetInt32(out int number)
                ? number
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
