using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Tests.Shared;

/// <summary>Short ways to write documents in tests of renderers.</summary>
static class Agreement
{
    public static readonly FurnitureWords Words = new()
    {
        DraftBand = "Draft",
        DraftWarning = "Not for signature. Have your own lawyer check this for your state before anyone signs.",
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
            Author = "Marrowbone County Task Force",
            Language = "en",
            DocumentId = "MCTF-MOU-2026",
            VersionLabel = "Version 2",
            ContentCode = ContentCode.Parse("83d0 51fe c27a"),
            State = DocumentState.Draft,
            CreatedAt = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero),
            Words = Words,
        },
        Sections = sections,
    };

    public static Document In(this Document document, DocumentState state) => document with { Properties = document.Properties with { State = state } };

    public static Section Front(params IReadOnlyList<Block> blocks) => new() { Id = "front", Kind = SectionKind.Front, InPublicCopy = true, Blocks = blocks };

    public static Section Section(string id, string heading, params IReadOnlyList<Block> blocks)
        => new() { Id = id, Kind = SectionKind.Numbered, Heading = [new TextInline(heading)], InPublicCopy = true, Blocks = blocks };

    public static Section Annex(string id, string heading, params IReadOnlyList<Block> blocks)
        => Section(id, heading, blocks) with { Kind = SectionKind.Annex, StartsPage = true };

    public static TextInline Text(string text, TextStyle style = TextStyle.None) => new(text, style);

    public static CrossReferenceInline See(string target, string word = "") => new(target, word);

    public static ParagraphBlock Paragraph(params IReadOnlyList<Inline> inlines) => new(inlines);

    public static ParagraphBlock Paragraph(string text, ParagraphStyle style = ParagraphStyle.Body) => new([Text(text)], style);

    public static ClauseBlock Clause(string text, params IReadOnlyList<Block> more) => new([Paragraph(text), .. more]);

    public static ClauseBlock Clause(string runIn, string text, params IReadOnlyList<Block> more)
        => new([Paragraph(Text(runIn, TextStyle.RunIn), Text(" " + text)), .. more]);

    public static ListBlock Letters(params IReadOnlyList<ListItem> items) => new(true, items);

    public static ListBlock Letters(params IReadOnlyList<string> texts) => Letters([.. texts.Select(text => Item(text))]);

    public static ListBlock Bullets(params IReadOnlyList<ListItem> items) => new(false, items);

    public static ListBlock Bullets(params IReadOnlyList<string> texts) => Bullets([.. texts.Select(text => Item(text))]);

    public static ListItem Item(string text, params IReadOnlyList<Block> more) => new([Paragraph(text), .. more]);

    public static HeadingBlock Part(string text) => new(2, [Text(text)]) { Numbered = true };

    public static HeadingBlock Label(string text) => new(3, [Text(text)]);

    public static TableRow Row(params IReadOnlyList<string> cells) => new([.. cells.Select(cell => TableCell.Of(cell))]);

    public static TableColumn Column(double? width = null, ColumnAlignment alignment = ColumnAlignment.Start) => new() { Width = width, Alignment = alignment };

    public static TableBlock Table(IReadOnlyList<TableColumn> columns, TableRow head, params IReadOnlyList<TableRow> rows)
        => new(columns, [head], rows) { Description = $"Table of {head.Cells.Count} columns" };

    public static SignatureBlock Signature(string id, string party, string signatory, string approval = "None needed") => new()
    {
        PartyId = id,
        Party = party,
        Signatory = signatory,
        Title = "Executive Director",
        Authority = new LabelledText("Authority:", "by office, as Executive Director"),
        Approval = new LabelledText("Approval:", approval),
        SignatureCaption = "Signature",
        OtherNameCaption = "Name and title, if another person signs",
        DateCaption = "Date",
    };
}
