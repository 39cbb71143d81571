using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Tests;

/// <summary>Short ways to write documents in tests.</summary>
static class Samples
{
    public static readonly FurnitureWords Words = new()
    {
        DraftBand = "Draft",
        DraftWarning = "Not for signature.",
        ForSignature = "For signature",
        InForce = "In force",
        MembersOnly = "Members only",
        PageOf = "Page {0} of {1}",
        Code = "Code {0}",
        Contents = "Contents",
        Annex = "Annex {0}.",
        NotStated = "not stated",
        Status = "Status",
    };

    public static Document Document(params IReadOnlyList<Section> sections) => new()
    {
        Properties = new()
        {
            Title = "Memorandum of Understanding",
            Author = "Valley Coalition",
            Language = "en",
            DocumentId = "VC-MOU-2026",
            VersionLabel = "Version 1",
            State = DocumentState.Draft,
            CreatedAt = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero),
            Words = Words,
        },
        Sections = sections,
    };

    public static Section Section(string id, params IReadOnlyList<Block> blocks)
        => new() { Id = id, Kind = SectionKind.Numbered, Heading = [new TextInline(id)], InPublicCopy = true, Blocks = blocks };

    public static Section Annex(string id, params IReadOnlyList<Block> blocks) => Section(id, blocks) with { Kind = SectionKind.Annex };

    public static Section Front(params IReadOnlyList<Block> blocks) => new() { Id = "front", Kind = SectionKind.Front, InPublicCopy = true, Blocks = blocks };

    public static ParagraphBlock Paragraph(string text) => new([new TextInline(text)]);

    public static ParagraphBlock Paragraph(params IReadOnlyList<Inline> inlines) => new(inlines);

    public static ClauseBlock Clause(string text, params IReadOnlyList<Block> more) => new([Paragraph(text), .. more]);

    public static ListBlock Letters(params IReadOnlyList<string> texts) => new(true, [.. texts.Select(text => new ListItem([Paragraph(text)]))]);

    public static TableBlock Table(IReadOnlyList<TableColumn> columns, params IReadOnlyList<TableRow> rows)
        => new(columns, [rows[0]], [.. rows.Skip(1)]) { Description = "A table" };

    public static TableRow Row(params IReadOnlyList<string> cells) => new([.. cells.Select(cell => TableCell.Of(cell))]);
}
