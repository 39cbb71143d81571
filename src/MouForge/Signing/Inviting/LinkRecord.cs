using System.Text.Json;
using MouForge.AuditTrail;

namespace MouForge.Signing.Inviting;

/// <summary>What lies under the hash of a link's token: where the link leads, and the hash of its last code.</summary>
static class LinkRecord
{
    public static V1 Read(ReadOnlyMemory<byte> bytes)
        => JsonSerializer.Deserialize<V1>(bytes.Span, RecordJson.Options) is { V: 1 } stored
            ? stored
            : throw new IOException("A link was written by a newer version of MouForge. Use that version.");

    internal sealed record V1
    {
        public int V { get; init; } = 1;

        public required string Coalition { get; init; }

        public required string Agreement { get; init; }

        public required string Party { get; init; }

        public required string Person { get; init; }

        public required DateTimeOffset ExpiresAt { get; init; }

        public CodeV1? Code { get; init; }

        public RecordName Record() => RecordName.OfAgreement(Coalition, Agreement);

        public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, RecordJson.Options);
    }

    internal sealed record CodeV1(string Salt, string Sha256, DateTimeOffset ExpiresAt);
}
