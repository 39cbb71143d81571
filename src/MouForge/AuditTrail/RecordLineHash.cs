using System.Buffers;
using System.Security.Cryptography;

namespace MouForge.AuditTrail;

/// <summary>The hash of a line: of its bytes before <c>,"hash":</c>, closed by a brace, so that a reader needs no canonical form.</summary>
static class RecordLineHash
{
    /// <summary>Bytes that the hash adds to a line: its key, its digits, the quotes and the brace.</summary>
    public const int SuffixLength = 9 + (2 * SHA256.HashSizeInBytes) + 2;

    /// <summary>What stands between the hashed bytes and the digits.</summary>
    public static ReadOnlySpan<byte> Key => ",\"hash\":\""u8;

    /// <summary>What stands after the digits.</summary>
    public static ReadOnlySpan<byte> End => "\"}"u8;

    /// <param name="hashed">The line up to where its hash begins.</param>
    public static ContentHash Of(ReadOnlySpan<byte> hashed)
    {
        // An incremental hash would be an object of the operating system's for every line; a copy is cheaper.
        byte[] closed = ArrayPool<byte>.Shared.Rent(hashed.Length + 1);
        hashed.CopyTo(closed);
        closed[hashed.Length] = (byte)'}';
        var hash = ContentHash.Of(closed.AsSpan(0, hashed.Length + 1));
        ArrayPool<byte>.Shared.Return(closed);
        return hash;
    }

    /// <summary>Whether a line, without its line feed, ends as every line does.</summary>
    public static bool HasSuffix(ReadOnlySpan<byte> line)
        => line.Length > SuffixLength && line[^SuffixLength..].StartsWith(Key) && line.EndsWith(End);
}
