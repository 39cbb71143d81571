using System.Security.Cryptography;

namespace MouForge.Tests.AuditTrail;

/// <summary>Randomness that a test can repeat: bytes 0, 1, 2 and so on.</summary>
sealed class CountingRandom : RandomNumberGenerator
{
    int _next;

    public override void GetBytes(byte[] data)
    {
        for (int i = 0; i < data.Length; i++)
            data[i] = (byte)Interlocked.Increment(ref _next);
    }
}
