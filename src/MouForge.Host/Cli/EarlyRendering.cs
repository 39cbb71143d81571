using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Host.Cli;

/// <summary>
/// Renders a page that nobody sees on another thread while templates and answers are read: fonts are parsed and code is loaded by the
/// time the document is there. It saves a fifth of the time of a command that drafts once, and changes no output.
/// </summary>
static class EarlyRendering
{
    /// <summary>Starts rendering in the formats a command will need.</summary>
    public static void Begin(IReadOnlyList<DraftFormat> formats)
    {
        foreach (var format in formats)
        {
            _ = Task.Run(() => format.Render(Page));
        }
    }

    static Document Page => new()
    {
        Properties = new DocumentProperties
        {
            Title = "Page",
            Author = "",
            Language = "en",
            DocumentId = "PAGE",
            VersionLabel = "1",
            State = DocumentState.Draft,
            CreatedAt = DateTimeOffset.UnixEpoch,
            Words = Words,
        },
        Sections = [new Section { Id = "page", Kind = SectionKind.Numbered, Label = "1", Heading = [new TextInline("Heading")], Blocks = Blocks }],
    };

    static IReadOnlyList<Block> Blocks =>
    [
        new ClauseBlock([Text("A clause"), new ListBlock(true, [new ListItem([Text("An item")]) { Label = "(a)" }])]) { Label = "1.1" },
        new TableBlock([new TableColumn(), new TableColumn()], [Row("Head", "Head")], [Row("Cell", "Cell")]) { Description = "Table" },
        new SignatureBlock
        {
            PartyId = "p",
            Party = "Party",
            Signatory = "Name",
            Title = "Title",
            Authority = new LabelledText("Authority", "Office"),
            Approval = new LabelledText("Approval", "None"),
            SignatureCaption = "Signature",
            OtherNameCaption = "Name",
            DateCaption = "Date",
        },
    ];

    static ParagraphBlock Text(string text) => new([new TextInline(text, TextStyle.Bold), new TextInline(" in words", TextStyle.Italic)]);

    static TableRow Row(params string[] cells) => new([.. cells.Select(cell => TableCell.Of(cell))]);

    static FurnitureWords Words => new()
    {
        DraftBand = "Draft",
        DraftWarning = "Draft",
        ForSignature = "",
        InForce = "",
        MembersOnly = "",
        PageOf = "{0} {1}",
        Code = "{0}",
        Contents = "",
        Annex = "{0}",
        NotStated = "",
        Status = "",
    };
}
