using System.Text.Json.Serialization;

namespace MouForge.Storage.Files;

/// <summary>A state that a blob has, had, or was about to get.</summary>
/// <param name="Tag">SHA-256 of its bytes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="WrittenAt">Time of writing of its file, in ticks of UTC.</param>
/// <param name="Metadata">What was written beside it.</param>
sealed record BlobState(
    [property: JsonPropertyName("tag")] string Tag,
    [property: JsonPropertyName("length")] long Length,
    [property: JsonPropertyName("written")] long WrittenAt,
    [property: JsonPropertyName("metadata")] IReadOnlyDictionary<string, string> Metadata);
