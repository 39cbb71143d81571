using System.Globalization;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Coalitions.Stored;
using MouForge.Documents;

namespace MouForge.Versions.Stored;

/// <summary>How a version says what it is: <c>manifest.json</c>.</summary>
static class ManifestRecord
{
    const string Day = "yyyy-MM-dd";

    /// <summary>The bytes.</summary>
    public static byte[] Write(DocumentVersion version) => StoredJson.Write(new V1
    {
        DocumentId = version.DocumentId,
        DocType = version.Template,
        Title = version.Title,
        Version = version.Number,
        PreviousVersion = version.Previous,
        TemplateVersion = version.TemplateVersion,
        ClauseIds = version.Clauses,
        AnswerSnapshotHash = version.AnswersHash.Value,
        Language = version.Language,
        ContentCode = version.ContentCode.Value,
        AsOf = version.AsOf.ToString(Day, CultureInfo.InvariantCulture),
        CreatedAt = RecordTime.Write(version.CreatedAt),
        LockedAt = version.LockedAt is { } lockedAt ? RecordTime.Write(lockedAt) : null,
        PageCount = version.Pages,
        Parties = [.. version.Parties.Select(party => new PartyV1(party.Id, party.Name, party.IsLead, party.ApprovalBody))],
        Terms = new(version.Terms.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        Annexes = [.. version.Annexes.Select(annex => new AnnexV1(annex.Label, annex.Title, annex.Hash.Value))],
        CounselNotes = [.. version.Notes.Select(note => new NoteV1(note.Id, note.Place, note.Text))],
        Files = [.. version.Files.Select(file => new FileV1(file.Name, file.Hash.Value, file.Bytes))],
    });

    /// <summary>The version whose manifest lies under a name.</summary>
    /// <exception cref="IOException">It is damaged, or a newer program wrote it.</exception>
    public static DocumentVersion Read(BlobName name, ReadOnlyMemory<byte> bytes)
    {
        var stored = StoredJson.Read<V1>(name, bytes, V1.Shape);
        return new DocumentVersion
        {
            Number = stored.Version,
            Previous = stored.PreviousVersion,
            DocumentId = stored.DocumentId,
            Title = stored.Title,
            Template = stored.DocType,
            TemplateVersion = stored.TemplateVersion,
            Language = stored.Language,
            Clauses = stored.ClauseIds,
            ContentCode = ContentCode.Parse(stored.ContentCode),
            AsOf = DateOnly.ParseExact(stored.AsOf, Day, CultureInfo.InvariantCulture),
            CreatedAt = InstantOf(stored.CreatedAt),
            LockedAt = stored.LockedAt is { } lockedAt ? InstantOf(lockedAt) : null,
            Pages = stored.PageCount,
            Parties = [.. stored.Parties.Select(party => new VersionParty(party.Id, party.Name, party.Lead, party.Approval))],
            Terms = stored.Terms,
            Annexes = [.. stored.Annexes.Select(annex => new VersionAnnex(annex.Label, annex.Title, ContentHash.Parse(annex.Sha256)))],
            Notes = [.. stored.CounselNotes.Select(note => NoteOf(note.Id, note.Place, note.Text))],
            Files = [.. stored.Files.Select(file => new StoredFile(file.Name, ContentHash.Parse(file.Sha256), file.Bytes))],
            Manifest = ContentHash.Of(bytes.Span),
        };
    }

    /// <summary>A note with the hash of its text.</summary>
    public static VersionNote NoteOf(string id, string place, string text) => new(id, place, text, ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text)));

    static DateTimeOffset InstantOf(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    sealed record PartyV1(string Id, string Name, bool Lead, string? Approval);

    sealed record AnnexV1(string Label, string Title, string Sha256);

    sealed record NoteV1(string Id, string Place, string Text);

    sealed record FileV1(string Name, string Sha256, int Bytes);

    sealed record V1
    {
        public const int Shape = 1;

        public int V { get; init; } = Shape;

        public required string DocumentId { get; init; }

        public required string DocType { get; init; }

        public required string Title { get; init; }

        public required int Version { get; init; }

        public int? PreviousVersion { get; init; }

        public required string TemplateVersion { get; init; }

        public required IReadOnlyList<string> ClauseIds { get; init; }

        public required string AnswerSnapshotHash { get; init; }

        public required string Language { get; init; }

        public required string ContentCode { get; init; }

        public required string AsOf { get; init; }

        public required string CreatedAt { get; init; }

        public string? LockedAt { get; init; }

        public required int PageCount { get; init; }

        public required IReadOnlyList<PartyV1> Parties { get; init; }

        public required SortedDictionary<string, string> Terms { get; init; }

        public required IReadOnlyList<AnnexV1> Annexes { get; init; }

        public required IReadOnlyList<NoteV1> CounselNotes { get; init; }

        public required IReadOnlyList<FileV1> Files { get; init; }
    }
}
