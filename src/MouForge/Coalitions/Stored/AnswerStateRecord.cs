using System.Globalization;
using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Blobs;

namespace MouForge.Coalitions.Stored;

/// <summary>How a state of answers is stored.</summary>
static class AnswerStateRecord
{
    /// <summary>The state, written, with its hash.</summary>
    public static (AnswerState State, byte[] Bytes) Write(AnswerState state)
    {
        byte[] bytes = StoredJson.Write(new V1
        {
            State = state.Number,
            At = RecordTime.Write(state.At),
            By = state.By,
            TypedBy = state.TypedBy,
            Answers = state.Answers,
        });
        return (state with { Hash = ContentHash.Of(bytes) }, bytes);
    }

    /// <summary>The state that lies under a name.</summary>
    /// <exception cref="IOException">It is damaged, or a newer program wrote it.</exception>
    public static AnswerState Read(BlobName name, ReadOnlyMemory<byte> bytes)
    {
        var stored = StoredJson.Read<V1>(name, bytes, V1.Version);
        return new AnswerState
        {
            Number = stored.State,
            At = DateTimeOffset.Parse(stored.At, CultureInfo.InvariantCulture),
            By = stored.By,
            TypedBy = stored.TypedBy,
            Answers = stored.Answers,
            Hash = ContentHash.Of(bytes.Span),
        };
    }

    sealed record V1
    {
        public const int Version = 1;

        public int V { get; init; } = Version;

        public required int State { get; init; }

        public required string At { get; init; }

        public required RecordActor By { get; init; }

        public RecordActor? TypedBy { get; init; }

        public required JsonElement Answers { get; init; }
    }
}
