using System.Security.Cryptography;
using System.Text;

namespace MouForge.AuditTrail;

/// <summary>Something about a person, with the salt that keeps its hash from being guessed.</summary>
/// <param name="Salt">32 lower-case hex digits, 16 random bytes.</param>
/// <param name="Value">The text.</param>
sealed record PersonalDetail(string Salt, string Value)
{
    const int SaltLength = 16;

    public static PersonalDetail Create(string value, RandomNumberGenerator random)
    {
        byte[] salt = new byte[SaltLength];
        random.GetBytes(salt);
        return new(Convert.ToHexStringLower(salt), value);
    }

    /// <summary>What the line says of it: SHA-256 of the salt and the text.</summary>
    public ContentHash Hash() => ContentHash.Of([.. Convert.FromHexString(Salt), .. Encoding.UTF8.GetBytes(Value)]);
}
