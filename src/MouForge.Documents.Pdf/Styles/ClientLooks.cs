namespace MouForge.Documents.Pdf.Styles;

/// <summary>The looks of text on pages that clients hold: one calm sans, nothing under 10 pt.</summary>
static class ClientLooks
{
    static readonly ParagraphLook Text = new(Family.Sans, 12, 17);
    static readonly ParagraphLook Narrow = new(Family.Sans, 12, 16);
    static readonly ParagraphLook LargeText = new(Family.Sans, 18, 27);
    static readonly ParagraphLook Heading = new(Family.Sans, 14, 19) { Bold = true, Color = Palette.Navy };
    static readonly ParagraphLook LargeHeading = new(Family.Sans, 21, 28) { Bold = true, Color = Palette.Navy };

    /// <summary>At the usual size.</summary>
    public static readonly Looks Normal = new()
    {
        Title = new(Family.Sans, 24, 30) { Bold = true, After = 8 },
        Subtitle = Text with { After = 7 },
        Lead = new(Family.Sans, 13.5, 20) { After = 10 },
        Choice = new(Family.Sans, 17, 23) { Bold = true, After = 2 },
        Hint = new(Family.Sans, 10.5, 14.5) { After = 4 },
        Heading1 = Heading with { Before = 11, After = 3 },
        Heading2 = Heading with { Before = 15, After = 4 },
        Heading3 = Text with { Bold = true, Before = 10, After = 2 },
        Body = Text with { After = 7 },
        Clause = Text with { After = 4 },
        Item = Text with { After = 3 },
        Small = new(Family.Sans, 10.5, 14.5) { Color = Palette.Grey, After = 6 },
        CounselNote = new(Family.Sans, 10, 14) { Before = 6, After = 10 },
        Panel = Text with { After = 4 },
        PanelItem = Text with { After = 3 },
        Box = Text,
        Contents = Text,
        Inline = new() { SlotSize = 11, TagSize = 10, DetailSize = 10.5, DetailColor = Palette.Ink },
        Facts = FactLook.Client,
        Steps = FactLook.ClientSteps,
        Indents = new() { Number = 26, Text = 26, Bullet = 18 },
        Bullet = new(6.5, 5, Palette.Navy),
    };

    /// <summary>In the columns of a text in two languages.</summary>
    public static readonly Looks Bilingual = Normal with
    {
        Title = new(Family.Sans, 18, 23) { Bold = true, After = 2 },
        Subtitle = Narrow with { After = 4 },
        Lead = new(Family.Sans, 13, 18) { After = 4 },
        Choice = new(Family.Sans, 15, 20) { Bold = true },
        Heading1 = Heading with { Before = 5 },
        Heading2 = Heading with { Before = 5 },
        Heading3 = Narrow with { Bold = true, Before = 4 },
        Body = Narrow with { After = 4 },
        Clause = Narrow with { After = 4 },
        Item = Narrow with { After = 2 },
        Panel = Narrow with { After = 4 },
        PanelItem = Narrow with { After = 2 },
        Box = Narrow,
        Facts = FactLook.Bilingual,
        Steps = FactLook.BilingualSteps,
        Indents = new() { Number = 24, Text = 24, Bullet = 18 },
    };

    /// <summary>Set large.</summary>
    public static readonly Looks Large = new()
    {
        Title = new(Family.Sans, 30, 38) { Bold = true, After = 13.5 },
        Kicker = new(Family.Sans, 14, 20) { Bold = true, Color = Palette.Navy },
        Subtitle = LargeText with { After = 12 },
        Lead = new(Family.Sans, 20, 30) { After = 17 },
        Choice = new(Family.Sans, 24, 32) { Bold = true, After = 3.5 },
        Hint = new(Family.Sans, 16, 22) { After = 7 },
        Heading1 = LargeHeading with { Before = 16, After = 5 },
        Heading2 = LargeHeading with { Before = 22, After = 7 },
        Heading3 = LargeText with { Bold = true, Before = 15, After = 3.5 },
        Body = LargeText with { After = 12 },
        Clause = LargeText with { After = 7 },
        Item = LargeText with { After = 5 },
        Small = new(Family.Sans, 15, 21) { Color = Palette.Grey, After = 10 },
        CounselNote = new(Family.Sans, 14, 20) { Before = 10, After = 17 },
        Panel = LargeText with { After = 7 },
        PanelItem = LargeText with { After = 5 },
        Box = LargeText,
        Contents = LargeText,
        FieldLabel = new(Family.Sans, 15, 20) { Color = Palette.Grey },
        Inline = new() { SlotSize = 16.5, TagSize = 12, DetailSize = 16, DetailColor = Palette.Ink, EmphasisIsBold = true },
        Facts = FactLook.Large,
        Steps = FactLook.LargeSteps,
        Indents = new() { Number = 30, Text = 0, ListItem = 36, Bullet = 26 },
        Bullet = new(9.5, 7, Palette.Navy),
    };
}
