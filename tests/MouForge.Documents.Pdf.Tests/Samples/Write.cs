using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;
using MouForge.Documents.Rendering;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>Short ways to write documents in tests.</summary>
static class Write
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
            Author = "Marrowbone County Human Trafficking Task Force",
            Language = "en",
            DocumentId = "MCTF-MOU-2026",
            VersionLabel = "Version 3",
            ContentCode = ContentCode.Parse("4c1e 77a0 91bd"),
            State = DocumentState.ForSignature,
            CreatedAt = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero),
            Words = Words,
        },
        Sections = sections,
    };

    public static Document Draft(params IReadOnlyList<Section> sections)
    {
        var document = Document(sections);
        return document with { Properties = document.Properties with { State = DocumentState.Draft, VersionLabel = "Version 2" } };
    }

    /// <summary>A front section with a title, then a numbered section of some blocks.</summary>
    public static Document Page(params IReadOnlyList<Block> blocks) => Document(Front(Title), Section("Nature of this document", blocks));

    public static ParagraphBlock Title => new([new TextInline("Memorandum of Understanding")], ParagraphStyle.Title);

    public static Section Front(params IReadOnlyList<Block> blocks) => new() { Id = "front", Kind = SectionKind.Front, Blocks = blocks };

    public static Section Section(string heading, params IReadOnlyList<Block> blocks)
        => new() { Id = heading, Kind = SectionKind.Numbered, Heading = [new TextInline(heading)], Blocks = blocks };

    public static Section Annex(string heading, params IReadOnlyList<Block> blocks)
        => Section(heading, blocks) with { Kind = SectionKind.Annex, StartsPage = true };

    public static ParagraphBlock Para(params IReadOnlyList<Inline> inlines) => new(inlines);

    public static ParagraphBlock Para(string text) => new([new TextInline(text)]);

    public static ParagraphBlock Small(params IReadOnlyList<Inline> inlines) => new(inlines, ParagraphStyle.Small);

    public static ClauseBlock Clause(string runIn, string text, params IReadOnlyList<Block> more)
        => new([Para(Bold(runIn, TextStyle.RunIn), Plain(" " + text)), .. more]);

    public static ClauseBlock Clause(string text) => new([Para(text)]);

    public static ListBlock Letters(params IReadOnlyList<string> texts) => List(true, texts);

    public static ListBlock Bullets(params IReadOnlyList<string> texts) => List(false, texts);

    public static ListBlock List(bool ordered, IReadOnlyList<string> texts) => new(ordered, [.. texts.Select(text => new ListItem([Para(text)]))]);

    public static HeadingBlock Label(string text) => new(3, [new TextInline(text)]);

    public static TextInline Plain(string text) => new(text);

    public static TextInline Bold(string text, TextStyle style = TextStyle.Bold) => new(text, style);

    public static TextInline Italic(string text) => new(text, TextStyle.Italic);

    public static Fact Fact(string label, params IReadOnlyList<Inline> value) => new([new TextInline(label)], value);

    public static TableBlock Table(IReadOnlyList<TableColumn> columns, IReadOnlyList<string> head, params IReadOnlyList<TableRow> rows)
        => new(columns, [Row([.. head])], rows) { Description = "A table" };

    public static TableRow Row(params IReadOnlyList<string> cells) => new([.. cells.Select(cell => TableCell.Of(cell))]);

    public static TableCell Cell(string text, string detail) => new([[new TextInline(text)], [new TextInline(detail)]]);

    public static SignatureBlock Signature(string id, string party, string signatory = "Beatrix Yarrow", string title = "Chief of Police", string approval = "None needed") => new()
    {
        PartyId = id,
        Party = party,
        Signatory = signatory,
        Title = title,
        Authority = new("Authority:", $"by office, as {title}"),
        Approval = new("Approval:", approval),
        SignatureCaption = "Signature",
        OtherNameCaption = "Name and title, if another person signs",
        DateCaption = "Date",
    };

    /// <summary>A text of some words, always the same.</summary>
    public static string Lorem(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => LoremWords[i % LoremWords.Length])) + ".";

    /// <summary>The document with its numbers. A text in two languages is made of two that have theirs.</summary>
    public static Document Number(Document document)
        => document.Sections.Any(section => section.Blocks.Any(block => block is BilingualBlock)) ? document : DocumentNumbering.Number(document).Document;

    public static RenderedDocument Render(Document document) => new PdfRenderer().Render(Number(document));

    static readonly string[] LoremWords =
        ("The Partners share what the law allows and the Client has agreed to in writing and no more than the purpose needs so that help reaches " +
        "people first and justice follows when the person is ready which every agency confirms by training its own staff each year").Split(' ');
}
