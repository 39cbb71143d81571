using System.Globalization;
using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Blobs;

namespace MouForge.Coalitions.Stored;

/// <summary>How answers typed in from paper are stored until the agency confirms them.</summary>
static class PaperAnswersRecord
{
    /// <summary>The bytes.</summary>
    public static byte[] Write(PaperAnswers answers) => StoredJson.Write(new V1
    {
        BasedOn = answers.BasedOn,
        At = RecordTime.Write(answers.At),
        TypedBy = answers.TypedBy,
        Answers = answers.Answers,
    });

    /// <summary>The answers that lie under a name.</summary>
    /// <exception cref="IOException">They are damaged, or a newer program wrote them.</exception>
    public static PaperAnswers Read(BlobName name, ReadOnlyMemory<byte> bytes)
    {
        var stored = StoredJson.Read<V1>(name, bytes, V1.Version);
        return new(stored.BasedOn, DateTimeOffset.Parse(stored.At, CultureInfo.InvariantCulture), stored.TypedBy, stored.Answers);
    }

    sealed record V1
    {
        public const int Version = 1;

        public int V { get; init; } = Version;

        public required int BasedOn { get; init; }

        public required string At { get; init; }

        public required RecordActor TypedBy { get; init; }

        public required JsonElement Answers { get; init; }
    }
}
