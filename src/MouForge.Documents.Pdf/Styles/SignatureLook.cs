using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Styles;

/// <summary>How signature blocks look; lengths in points, places from the block's top left corner.</summary>
sealed record SignatureLook
{
    /// <summary>On pages of the usual size: who signs on the left, the lines to sign on beside it.</summary>
    public static readonly SignatureLook Agency = new();

    /// <summary>Where all text is set large: over the full width, the lines to sign on below the text.</summary>
    public static readonly SignatureLook Large = new()
    {
        Party = new(Family.Sans, 16, 20) { Bold = true },
        LongParty = new(Family.Sans, 15, 19) { Bold = true },
        Signatory = new(Family.Serif, 15, 19),
        Title = new(Family.Sans, 14, 17),
        Authority = new(Family.Sans, 12, 15.5),
        Caption = new(Family.Sans, 12, 15) { Color = Palette.Grey },
        SideWidth = 492,
        LeastHeight = 190,
        Step = 16,
        FieldsBelow = 86,
        Line = 1.5,
        SignatureArea = new(0, 0, 196, 54),
        OtherNameArea = new(208, 0, 190, 54),
        DateArea = new(410, 0, 82, 54),
        StampArea = new(0, 72, 492, 15),
        Typed = new(Family.Serif, 22, 30),
        Written = new(Family.Sans, 12, 16),
        CaptionGap = 2,
    };

    public ParagraphLook Party { get; init; } = new(Family.Sans, 10, 13) { Bold = true };

    /// <summary>A party's name that takes more than two lines.</summary>
    public ParagraphLook LongParty { get; init; } = new(Family.Sans, 9, 11.5) { Bold = true };

    public ParagraphLook Signatory { get; init; } = new(Family.Serif, 10.5, 14);

    public ParagraphLook Title { get; init; } = new(Family.Sans, 9, 12);

    public ParagraphLook Authority { get; init; } = new(Family.Sans, 8.5, 11.5);

    public ParagraphLook Caption { get; init; } = new(Family.Sans, 7.5, 10) { Color = Palette.Grey };

    /// <summary>Width of the text that says who signs.</summary>
    public double SideWidth { get; init; } = 204;

    /// <summary>The least height of a block.</summary>
    public double LeastHeight { get; init; } = 112;

    /// <summary>Blocks grow by so much where a text is higher.</summary>
    public double Step { get; init; } = 13;

    /// <summary>From the block's top to its text.</summary>
    public double TextTop { get; init; } = 6;

    /// <summary>Height of what is signed on where it stands below the text; 0 where it stands beside it.</summary>
    public double FieldsBelow { get; init; }

    /// <summary>Width of the lines to sign on.</summary>
    public double Line { get; init; } = 0.75;

    /// <summary>Where one signs; from the top of what is signed on.</summary>
    public PdfRectangle SignatureArea { get; init; } = new(220, 8, 248, 38);

    /// <summary>Where another person who signs writes name and title.</summary>
    public PdfRectangle OtherNameArea { get; init; } = new(220, 62, 154, 24);

    public PdfRectangle DateArea { get; init; } = new(386, 62, 82, 24);

    /// <summary>Where it is said how and when the party signed.</summary>
    public PdfRectangle StampArea { get; init; } = new(220, 100, 248, 10);

    /// <summary>A signature that was typed.</summary>
    public ParagraphLook Typed { get; init; } = new(Family.Serif, 19, 26);

    /// <summary>The date, and another signatory's name and title, once they are filled in.</summary>
    public ParagraphLook Written { get; init; } = new(Family.Sans, 9, 12);

    /// <summary>What says how and when the party signed.</summary>
    public ParagraphLook Stamp => Caption with { Bold = true, Color = Palette.Navy };

    /// <summary>From the signature's line to its caption.</summary>
    public double SignatureCaptionGap { get; init; } = 2;

    /// <summary>From the other lines to their captions.</summary>
    public double CaptionGap { get; init; } = 1.5;

    /// <summary>Room for the text in a block of the least height.</summary>
    public double LeastSide => LeastHeight - TextTop - FieldsBelow;
}
