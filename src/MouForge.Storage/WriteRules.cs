using System.Buffers;
using MouForge.Blobs;

namespace MouForge.Storage;

/// <summary>What both stores ask of a write, so that what one takes the other takes too.</summary>
static class WriteRules
{
    /// <summary>Most bytes of one append: the limit of an append block (learn.microsoft.com, Append Block, versions before 2022-11-02).</summary>
    public const int LongestAppend = 4 * 1024 * 1024;

    /// <summary>Most bytes of a blob's metadata as it is sent: Azure takes 8 KiB with our own entries.</summary>
    public const int LongestMetadata = 6000;

    /// <summary>The empty metadata.</summary>
    public static readonly IReadOnlyDictionary<string, string> NoMetadata = new Dictionary<string, string>();

    static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Checks a write of a whole blob.</summary>
    /// <returns>The metadata, never null.</returns>
    public static IReadOnlyDictionary<string, string> CheckWhole(BlobName name, IReadOnlyDictionary<string, string>? metadata)
    {
        if (name.Grows)
        {
            throw new ArgumentException($"{name} only grows: append to it.", nameof(name));
        }
        int length = 0;
        foreach (var (key, value) in metadata ?? NoMetadata)
        {
            if (key.Length == 0 || char.IsAsciiDigit(key[0]) || key.AsSpan().ContainsAnyExcept(KeyCharacters))
            {
                throw new ArgumentException($"'{key}' is no key of metadata: lower-case ASCII letters and digits, a letter first.", nameof(metadata));
            }
            length += key.Length + Uri.EscapeDataString(value).Length;
        }
        return length <= LongestMetadata
            ? metadata ?? NoMetadata
            : throw new ArgumentException($"The metadata of {name} has {length} bytes; {LongestMetadata} is the most.", nameof(metadata));
    }

    /// <summary>Checks an append.</summary>
    public static void CheckAppend(BlobName name, long position, ReadOnlySpan<byte> content)
    {
        if (!name.Grows)
        {
            throw new ArgumentException($"{name} does not grow: only names that end in .jsonl are appended to.", nameof(name));
        }
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        if (content.Length is 0 or > LongestAppend || content[^1] != '\n')
        {
            throw new ArgumentException($"An append to {name} is 1 to {LongestAppend} bytes and ends with a line feed.", nameof(content));
        }
    }
}
