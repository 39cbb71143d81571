namespace MouForge.Documents.Pdf.Styles;

/// <summary>The looks of text on the pages of agencies: size and leading, space before and after, in points.</summary>
static class Looks
{
    public static readonly ParagraphLook Title = new(Family.Sans, 24, 30) { Bold = true, After = 4 };
    public static readonly ParagraphLook Kicker = new(Family.Sans, 10, 14) { Bold = true, Color = Palette.Navy };
    public static readonly ParagraphLook Subtitle = new(Family.Serif, 12, 17) { After = 10 };
    public static readonly ParagraphLook Heading1 = new(Family.Sans, 13, 18) { Bold = true, Color = Palette.Navy, Before = 20, After = 6 };
    public static readonly ParagraphLook Heading2 = new(Family.Sans, 11, 15) { Bold = true, Color = Palette.Navy, Before = 14, After = 4 };
    public static readonly ParagraphLook Heading3 = new(Family.Sans, 9.5, 14) { Bold = true, Before = 10, After = 2 };
    public static readonly ParagraphLook Body = new(Family.Serif, 10.5, 15) { After = 6 };
    public static readonly ParagraphLook SubClause = Body with { After = 3 };
    public static readonly ParagraphLook Fact = new(Family.Sans, 9, 12.5) { Before = 1.5, After = 1.5 };
    public static readonly ParagraphLook Small = new(Family.Sans, 8.5, 12) { Color = Palette.Grey, After = 6 };
    public static readonly ParagraphLook CounselNote = new(Family.Sans, 8.5, 12) { Before = 6, After = 10 };
    public static readonly ParagraphLook Panel = new(Family.Sans, 9, 13) { After = 4 };
    public static readonly ParagraphLook PanelItem = Panel with { After = 2 };
    public static readonly ParagraphLook Contents = new(Family.Sans, 10, 15);
    public static readonly ParagraphLook Furniture = new(Family.Sans, 8, 11) { Color = Palette.Grey };
    public static readonly ParagraphLook StateWords = new(Family.Sans, 8, 12) { Bold = true };
    public static readonly ParagraphLook StatusTitle = new(Family.Sans, 9.5, 12) { Bold = true };
    public static readonly ParagraphLook StatusLine = new(Family.Sans, 8.5, 12) { Color = Palette.Grey };
    public static readonly ParagraphLook BandWord = new(Family.Sans, 9, 16.5) { Bold = true, Color = Palette.White };
    public static readonly ParagraphLook BandText = new(Family.Sans, 8, 16.5);
    public static readonly ParagraphLook Party = new(Family.Sans, 10, 13) { Bold = true };
    public static readonly ParagraphLook LongParty = new(Family.Sans, 9, 11.5) { Bold = true };
    public static readonly ParagraphLook Signatory = new(Family.Serif, 10.5, 14);
    public static readonly ParagraphLook SignatoryTitle = new(Family.Sans, 9, 12);
    public static readonly ParagraphLook Authority = new(Family.Sans, 8.5, 11.5);
    public static readonly ParagraphLook Caption = new(Family.Sans, 7.5, 10) { Color = Palette.Grey };
    public static readonly ParagraphLook FieldLabel = new(Family.Sans, 10, 13) { Color = Palette.Grey };

    /// <summary>Size of a slot's sans text within serif text of 10.5.</summary>
    public const double SlotSize = 9.5;

    /// <summary>Size of a tag's text.</summary>
    public const double TagSize = 7.5;

    /// <summary>Largest size of details within a table cell.</summary>
    public const double DetailSize = 8.5;
}
