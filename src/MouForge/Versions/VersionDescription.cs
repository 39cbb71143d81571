using System.Text;
using MouForge.AuditTrail;
using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Outlines;
using MouForge.Questionnaires;
using MouForge.Versions.Stored;

namespace MouForge.Versions;

/// <summary>Works out what a manifest says of a version.</summary>
static class VersionDescription
{
    const string LeadPath = "last";

    /// <summary>The version with its files.</summary>
    /// <param name="drafted">Its text.</param>
    /// <param name="rendered">Its files.</param>
    /// <param name="previous">The version before; null for the first.</param>
    /// <param name="at">When it is made.</param>
    public static VersionContent Of(DraftedVersion drafted, RenderedVersion rendered, int? previous, DateTimeOffset at)
    {
        var (request, draft) = (drafted.Request, drafted.Draft);
        var parts = DocumentParts.Of(draft.Document);
        var terms = VersionTerms.Of(request.Template, request.Answers);
        var version = new DocumentVersion
        {
            Number = request.Version,
            Previous = previous,
            DocumentId = draft.Document.Properties.DocumentId,
            Title = draft.Document.Properties.Title,
            Template = request.Template.Id,
            TemplateVersion = request.Template.Version,
            Language = request.Language,
            Clauses = [.. draft.Clauses.Where(clause => clause.IsPrinted).Select(clause => clause.Id)],
            ContentCode = draft.ContentCode,
            AsOf = request.AsOf,
            CreatedAt = RecordTime.ToMilliseconds(at),
            Pages = rendered.Pages,
            Parties = [.. parts.Signatures.Select(block => PartyOf(block, request.Answers, terms.GetValueOrDefault(LeadPath)))],
            Terms = terms,
            Annexes = [.. draft.Document.Sections.Where(section => section.Kind == SectionKind.Annex).Select(section => AnnexOf(draft.Document, section))],
            Notes = NotesOf(parts),
            Files = [.. rendered.Files.Select(file => new StoredFile(file.Name, ContentHash.Of(file.Bytes.Span), file.Bytes.Length))],
        };
        return new VersionContent(version, rendered.Files);
    }

    static VersionParty PartyOf(SignatureBlock block, AnswerSet answers, string? lead)
    {
        string? body = answers.FindPartner(block.PartyId)?.Answers.Group("approval")?.Text("body");
        bool isNeeded = body is not null && !string.Equals(body, "no", StringComparison.OrdinalIgnoreCase);
        return new(block.PartyId, block.Party, block.PartyId == lead, isNeeded ? body : null);
    }

    static VersionAnnex AnnexOf(Document document, Section section)
    {
        string text = OutlineRenderer.Text(document with { Sections = [section] }, OutlineOptions.AgreedText);
        return new(section.Label, Inline.PlainTextOf(section.Heading), ContentHash.Of(Encoding.UTF8.GetBytes(text)));
    }

    // Two notes may belong to one clause; what is confirmed is a text, so the same text twice is one note.
    static IReadOnlyList<VersionNote> NotesOf(DocumentParts parts)
        => [.. parts.Notes.Select(note => ManifestRecord.NoteOf(note.ClauseId ?? note.Reference, note.Reference, Inline.PlainTextOf(note.Inlines))).DistinctBy(note => (note.Id, note.Hash))];
}
