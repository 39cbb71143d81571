using System.Security.Cryptography;
using System.Text;

namespace MouForge.Documents;

/// <summary>
/// The first twelve hex digits of the SHA-256 of the agreed text, printed in the footer so that two papers can be compared by eye.
/// </summary>
public readonly record struct ContentCode
{
    const int Digits = 12;
    const int BufferLength = 4096;

    readonly string? _value;

    ContentCode(string value) => _value = value;

    /// <summary>The twelve lower-case hex digits without spaces.</summary>
    public string Value => _value ?? throw new InvalidOperationException("The default content code has no value.");

    /// <summary>Computes the code of a text, encoded as UTF-8.</summary>
    public static ContentCode Of(string text)
        => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits]);

    /// <summary>Computes the code of a text, encoded as UTF-8, without a copy of it.</summary>
    public static ContentCode Of(StringBuilder text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        Span<byte> bytes = stackalloc byte[BufferLength];
        foreach (var chunk in text.GetChunks())
        {
            for (var rest = chunk.Span; rest.Length > 0;)
            {
                encoder.Convert(rest, bytes, false, out int read, out int written, out _);
                hash.AppendData(bytes[..written]);
                rest = rest[read..];
            }
        }
        encoder.Convert([], bytes, true, out _, out int last, out _);
        hash.AppendData(bytes[..last]);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]);
    }

    /// <summary>Reads a code as printed, in groups of four, or as plain digits.</summary>
    /// <exception cref="FormatException">The text is not twelve hex digits.</exception>
    public static ContentCode Parse(string text)
        => TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a content code of {Digits} hex digits.");

    /// <summary>Reads a code as printed, in groups of four, or as plain digits. False where it is not one.</summary>
    public static bool TryParse(string? text, out ContentCode code)
    {
        string digits = (text ?? "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        bool valid = digits.Length == Digits && digits.All(char.IsAsciiHexDigitLower);
        code = valid ? new ContentCode(digits) : default;
        return valid;
    }

    /// <summary>The code in three groups of four, as the footer prints it.</summary>
    public override string ToString() => $"{Value[..4]} {Value[4..8]} {Value[8..]}";
}
