using System.Security.Cryptography;

namespace MouForge.AuditTrail;

/// <summary>SHA-256 of bytes: what says that two files are the same.</summary>
public readonly record struct ContentHash
{
    const int Digits = 2 * SHA256.HashSizeInBytes;

    static readonly string Zeros = new('0', Digits);

    readonly string? _value;

    ContentHash(string value) => _value = value;

    /// <summary>64 zeros: stands before the first line of a record. It is also the default value.</summary>
    public static ContentHash None => default;

    /// <summary>64 lower-case hex digits.</summary>
    public string Value => _value ?? Zeros;

    /// <summary>Computes the hash of bytes.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => FromDigest(SHA256.HashData(bytes));

    /// <summary>Takes over a digest that was computed elsewhere.</summary>
    /// <param name="digest">32 bytes.</param>
    public static ContentHash FromDigest(ReadOnlySpan<byte> digest)
        => digest.Length == SHA256.HashSizeInBytes
            ? Normal(Convert.ToHexStringLower(digest))
            : throw new ArgumentException($"A SHA-256 digest has {SHA256.HashSizeInBytes} bytes.", nameof(digest));

    /// <summary>Reads 64 lower-case hex digits.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static ContentHash Parse(string text)
        => TryParse(text, out var hash) ? hash : throw new FormatException($"'{text}' is not a SHA-256 of {Digits} lower-case hex digits.");

    /// <summary>Reads 64 lower-case hex digits. False where the text is something else.</summary>
    public static bool TryParse(string? text, out ContentHash hash)
    {
        bool valid = text is { Length: Digits } && text.All(char.IsAsciiHexDigitLower);
        hash = valid ? Normal(text!) : default;
        return valid;
    }

    /// <summary>The 64 digits.</summary>
    public override string ToString() => Value;

    // Zeros read from a file must equal the default value.
    static ContentHash Normal(string digits) => digits == Zeros ? default : new(digits);
}
