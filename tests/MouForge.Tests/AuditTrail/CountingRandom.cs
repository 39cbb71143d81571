using System.Security.Cryptography;

namespace MouForge.Tests.AuditTrail;

/// <summary>Randomness that a test can repeat: of the n-th call, the hash of n over and over.</summary>
sealed class CountingRandom : RandomNumberGenerator
{
    int _calls;

    public override void GetBytes(byte[] data)
    {
        byte[] block = SHA256.HashData(BitConverter.GetBytes(Interlocked.Increment(ref _calls)));
        for (int i = 0; i < data.Length; i++)
            data[i] = block[i % block.Length];
    }
}
