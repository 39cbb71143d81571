namespace MouForge.Documents.Pdf.Styles;

/// <summary>The looks of text on pages that agencies agree on, set large.</summary>
static class AgencyLooks
{
    static readonly ParagraphLook Text = new(Family.Serif, 18, 27);

    /// <summary>Body of 18 pt, nothing under 12, no italics.</summary>
    public static readonly Looks Large = new()
    {
        Title = new(Family.Sans, 30, 38) { Bold = true, After = 7 },
        Kicker = new(Family.Sans, 14, 20) { Bold = true, Color = Palette.Navy },
        Subtitle = new(Family.Serif, 20, 29) { After = 17 },
        Lead = new(Family.Serif, 20, 29) { After = 17 },
        Choice = new(Family.Sans, 22, 30) { Bold = true, After = 3.5 },
        Hint = new(Family.Sans, 14, 20) { After = 10 },
        Heading1 = new(Family.Sans, 22, 30) { Bold = true, Color = Palette.Navy, Before = 34, After = 10 },
        Heading2 = new(Family.Sans, 20, 27) { Bold = true, Color = Palette.Navy, Before = 24, After = 7 },
        Heading3 = new(Family.Sans, 17, 24) { Bold = true, Before = 17, After = 3.5 },
        Body = Text with { After = 10 },
        Clause = Text with { After = 10 },
        Item = Text with { After = 5 },
        Small = new(Family.Sans, 14, 20) { Color = Palette.Grey, After = 10 },
        CounselNote = new(Family.Sans, 14, 20) { Before = 10, After = 17 },
        Panel = new(Family.Sans, 16, 23) { After = 7 },
        PanelItem = new(Family.Sans, 16, 23) { After = 3.5 },
        Box = new(Family.Sans, 16, 23) { After = 7 },
        Contents = new(Family.Sans, 16, 24),
        FieldLabel = new(Family.Sans, 15, 20) { Color = Palette.Grey },
        Inline = new() { SlotSize = 16.5, TagSize = 12, DetailSize = 14, EmphasisIsBold = true },
        Facts = FactLook.Large,
        Steps = FactLook.LargeSteps,
        Indents = new() { Number = 54, Text = 54, ListItem = 36, Bullet = 20 },
        Bullet = new(4, 6, Palette.Ink),
    };
}
