namespace MouForge.Storage.Azure;

/// <summary>Metadata as Azure takes it: headers, so ASCII alone, and no blanks at the ends.</summary>
/// <remarks>A value with another character would be sent again for half a minute before the client gives up. A value is its UTF-8 in percent signs, after an equals sign, so that it is never empty.</remarks>
static class MetadataCode
{
    // With a character that a key of ours cannot have.
    const string WriteId = "write_id";

    /// <summary>Metadata to send.</summary>
    public static Dictionary<string, string> Encode(IReadOnlyDictionary<string, string> metadata, string writeId)
    {
        var encoded = new Dictionary<string, string>(metadata.Count + 1) { [WriteId] = writeId };
        foreach (var (key, value) in metadata)
        {
            encoded.Add(key, "=" + Uri.EscapeDataString(value));
        }
        return encoded;
    }

    /// <summary>Metadata as it was given. What others wrote in another form is left out.</summary>
    public static IReadOnlyDictionary<string, string> Decode(IDictionary<string, string>? encoded)
    {
        var metadata = new Dictionary<string, string>();
        foreach (var (key, value) in encoded ?? new Dictionary<string, string>())
        {
            if (value.StartsWith('='))
            {
                metadata.Add(key, Uri.UnescapeDataString(value[1..]));
            }
        }
        return metadata;
    }

    /// <summary>Whether a write with that id made the blob what it is.</summary>
    public static bool IsOf(IDictionary<string, string> encoded, string writeId) => encoded.TryGetValue(WriteId, out string? id) && id == writeId;
}
