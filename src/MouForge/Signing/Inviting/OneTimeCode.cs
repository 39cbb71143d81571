using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MouForge.Signing.Inviting;

/// <summary>Six digits that show that who acts reads the invited mailbox or phone.</summary>
static class OneTimeCode
{
    const uint Codes = 1_000_000;
    const int SaltLength = 16;

    // Numbers from here on would make some codes likelier than others.
    const uint Fair = uint.MaxValue - (uint.MaxValue % Codes);

    public static string Create(RandomNumberGenerator random)
    {
        byte[] bytes = new byte[sizeof(uint)];
        uint number;
        do
        {
            random.GetBytes(bytes);
            number = BitConverter.ToUInt32(bytes);
        }
        while (number >= Fair);
        return (number % Codes).ToString("D6", CultureInfo.InvariantCulture);
    }

    public static LinkRecord.CodeV1 Keep(string code, DateTimeOffset expiresAt, RandomNumberGenerator random)
    {
        byte[] salt = new byte[SaltLength];
        random.GetBytes(salt);
        string hex = Convert.ToHexStringLower(salt);
        return new(hex, Convert.ToHexStringLower(Digest(hex, code)), expiresAt);
    }

    public static bool Matches(LinkRecord.CodeV1 kept, string typed)
        => CryptographicOperations.FixedTimeEquals(Convert.FromHexString(kept.Sha256), Digest(kept.Salt, Digits(typed)));

    // People type "123 456" and "123-456".
    static string Digits(string typed) => string.Concat(typed.Where(char.IsAsciiDigit));

    static byte[] Digest(string salt, string code) => SHA256.HashData([.. Convert.FromHexString(salt), .. Encoding.UTF8.GetBytes(code)]);
}
