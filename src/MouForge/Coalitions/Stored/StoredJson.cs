using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Blobs;

namespace MouForge.Coalitions.Stored;

/// <summary>How shapes are stored as JSON: the same value gives the same bytes, and every shape says its version under <c>v</c>.</summary>
public static class StoredJson
{
    /// <summary>The bytes of a shape.</summary>
    public static byte[] Write<TShape>(TShape shape) => JsonSerializer.SerializeToUtf8Bytes(shape, RecordJson.Options);

    /// <summary>Reads a shape back.</summary>
    /// <param name="name">Where the bytes lay, for messages.</param>
    /// <param name="bytes">What was stored.</param>
    /// <param name="known">The newest version of the shape this program knows.</param>
    /// <exception cref="NewerShapeException">A newer program wrote it.</exception>
    /// <exception cref="IOException">The bytes are no such shape.</exception>
    public static TShape Read<TShape>(BlobName name, ReadOnlyMemory<byte> bytes, int known)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            int version = document.RootElement.GetProperty("v").GetInt32();
            if (version > known)
                throw new NewerShapeException(name, version, known);
            return document.RootElement.Deserialize<TShape>(RecordJson.Options) ?? throw new JsonException("It is empty.");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new IOException($"{name} is damaged: {exception.Message} Run 'mouforge fsck' to see what else is.", exception);
        }
    }
}
