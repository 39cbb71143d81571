using MouForge.Coalitions.Stored;

namespace MouForge.Agreements;

/// <summary>The content of a status blob: its metadata once more, so that different statuses have different tags.</summary>
static class StatusContent
{
    /// <summary>The bytes.</summary>
    public static byte[] Of(IReadOnlyDictionary<string, string> metadata)
        => StoredJson.Write(new V1 { Status = new(metadata.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) });

    sealed record V1
    {
        public const int Version = 1;

        public int V { get; init; } = Version;

        public required SortedDictionary<string, string> Status { get; init; }
    }
}
