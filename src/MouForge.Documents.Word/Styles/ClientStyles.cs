using static MouForge.Documents.Word.Styles.Length;
using static MouForge.Documents.Word.Styles.LineRule;
using static MouForge.Documents.Word.Styles.StyleTerms;
using static MouForge.Documents.Word.Styles.Typeface;

namespace MouForge.Documents.Word.Styles;

/// <summary>Styles of the pages that a client holds.</summary>
static class ClientStyles
{
    const string TickTabs = "<w:tab w:val=\"left\" w:pos=\"440\"/>";

    // What is torn off begins at the words; the dashes go on to the end of the line.
    const string CutTabs = "<w:tab w:val=\"right\" w:leader=\"hyphen\" w:pos=\"9840\"/>";

    public static readonly IReadOnlyList<ParagraphStyle> All = [.. Text(), .. Boxes(), .. Forms()];

    static ParagraphStyle[] Text() =>
    [
        new(StyleIds.ClientBody, "Client Body", Lines(17, 0, 7), Type(Sans, 12)),
        new(StyleIds.ClientPartText, "Client Part Text", new() { Left = Twips(26), After = Twips(4) }) { BasedOn = StyleIds.ClientBody },
        new(StyleIds.ClientTitle, "Client Title", Kept(30, 0, 8) with { LineRule = Exact, OutlineLevel = 0 }, Bold(Sans, 24)) { Next = StyleIds.ClientBody },
        new(StyleIds.ClientHeading, "Client Heading", Heading(19, 15, 4, outline: 1), Bold(Sans, 14, Colors.Navy)) { Next = StyleIds.ClientBody },
        new(StyleIds.ClientPart, "Client Part", Hanging(26) with { Number = new(ListIds.Parts, 0), Before = Twips(11), After = Twips(3) })
        {
            BasedOn = StyleIds.ClientHeading,
            Next = StyleIds.ClientPartText,
        },
        new(StyleIds.ClientLabel, "Client Label", Heading(17, 8, 2, outline: 2), Bold(Sans, 12)) { Next = StyleIds.ClientBody },
        new(StyleIds.ClientLead, "Client Lead", Lines(20, 0, 10), Type(Sans, 13.5)) { Next = StyleIds.ClientBody },
        new(StyleIds.ClientList, "Client List", In(Hanging(14), 17) with { Number = new(ListIds.ClientBullets, 0), Left = Twips(18), After = Twips(3) },
            Type(Sans, 12)),
        new(StyleIds.Hint, "Hint", Lines(14.5, 0, 4), Type(Sans, 10.5)) { Next = StyleIds.ClientBody },
    ];

    static ParagraphStyle[] Boxes() =>
    [
        new(StyleIds.ClientBox, "Client Box", Boxed(Lines(17, 0, 10), BoxPadding.ClientBox, Borders.ClientBox) with { Ground = Colors.Tint }, Type(Sans, 12))
        {
            Next = StyleIds.ClientBody,
        },
        new(StyleIds.ClientBoxChoice, "Client Box Choice", Kept(23, 0, 2), Bold(Sans, 17)) { BasedOn = StyleIds.ClientBox, Next = StyleIds.ClientBox },
        new(StyleIds.ClientPanel, "Client Panel", Lines(17, 0, 10), Type(Sans, 12)) { BasedOn = StyleIds.Panel, Next = StyleIds.ClientBody },
        new(StyleIds.ClientChoice, "Client Choice", Kept(23, 0, 2), Bold(Sans, 17)) { Next = StyleIds.ClientBody },
        new(StyleIds.ClientTableText, "Client Table Text", Lines(14.5, 0, 0), Type(Sans, 10.5)),
        new(StyleIds.ClientTableHead, "Client Table Head", Kept(13, 0, 0), Bold(Sans, 10)),
        new(StyleIds.ClientTableRowHead, "Client Table Row Head", Run: InBold) { BasedOn = StyleIds.ClientTableText },
        new(StyleIds.ClientTableGroup, "Client Table Group", new() { KeepNext = true, Before = Twips(10), After = Twips(3) },
            InBold with { Color = Colors.Navy })
        {
            BasedOn = StyleIds.ClientTableText,
        },
        new(StyleIds.ClientFactText, "Client Fact", new() { Before = Twips(2), After = Twips(2) }) { BasedOn = StyleIds.ClientTableText },
        new(StyleIds.ClientFactLabel, "Client Fact Label", Run: InBold) { BasedOn = StyleIds.ClientFactText },
        new(StyleIds.StepText, "Step", Lines(17, 6, 6), Type(Sans, 12)),
        new(StyleIds.StepLabel, "Step Label", Run: InBold) { BasedOn = StyleIds.StepText },
    ];

    static ParagraphStyle[] Forms() =>
    [
        new(StyleIds.FieldLabel, "Field Label", Kept(13, 0, 0), Type(Sans, 10, Colors.Grey)) { Next = StyleIds.ClientBody },
        new(StyleIds.FieldText, "Field", Lines(17, 2, 0) with { Left = Twips(4) }, Type(Sans, 12)),
        new(StyleIds.FieldGap, "Field Gap", Lines(5, 0, 0, Exact)) { Next = StyleIds.ClientBody },
        new(StyleIds.TickBox, "Tick Box", In(Hanging(22), 17) with { KeepLines = true, After = Twips(5), Tabs = TickTabs }, Type(Sans, 12)),
        new(StyleIds.InitialsLabel, "Initials Label", Lines(17, 3, 3), Type(Sans, 12)),
        new(StyleIds.CutLine, "Cut Line", Lines(13, 26, 20) with { Tabs = CutTabs }, Type(Sans, 10, Colors.Grey)) { Next = StyleIds.ClientBody },
    ];
}
