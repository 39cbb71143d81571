using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MouForge.AuditTrail;

namespace MouForge.Signing.Inviting;

/// <summary>The secret part of a link. Whoever has it can come in; only its hash is kept.</summary>
/// <param name="Value">43 characters of base64url, 256 random bits.</param>
public readonly record struct LinkToken(string Value)
{
    const int Length = 32;

    /// <summary>SHA-256 of the text.</summary>
    public ContentHash Hash => ContentHash.Of(Encoding.UTF8.GetBytes(Value));

    /// <summary>Draws a new one.</summary>
    public static LinkToken Create(RandomNumberGenerator random)
    {
        byte[] bytes = new byte[Length];
        random.GetBytes(bytes);
        return new(Base64Url.EncodeToString(bytes));
    }

    /// <summary>Nothing of the secret, so that it does not get into logs.</summary>
    public override string ToString() => "link";
}
