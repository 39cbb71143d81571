namespace MouForge.Documents.Pdf.Styles;

/// <summary>The looks of what stands around the text of a page; lengths in points.</summary>
sealed record FurnitureLook
{
    /// <summary>On pages of the usual size.</summary>
    public static readonly FurnitureLook Agency = new();

    /// <summary>Where all text is set large.</summary>
    public static readonly FurnitureLook Large = new()
    {
        Header = new(Family.Sans, 12, 16) { Color = Palette.Grey },
        Footer = new(Family.Sans, 12, 16) { Color = Palette.Grey },
        BandWord = new(Family.Sans, 13, 22.5) { Bold = true, Color = Palette.White },
        BandText = new(Family.Sans, 12, 22.5),
        BandTextLeading = 16,
        BandHeight = 24,
        BandWordWidth = 70,
        HotlineTitle = new(Family.Sans, 14, 19) { Bold = true },
        HotlineText = new(Family.Sans, 14, 19),
        HotlineShares = [0.22, 0.36, 0.42],
    };

    /// <summary>The line at the top of a page.</summary>
    public ParagraphLook Header { get; init; } = new(Family.Sans, 8, 12) { Color = Palette.Grey };

    /// <summary>The line at the foot of a page.</summary>
    public ParagraphLook Footer { get; init; } = new(Family.Sans, 8, 11) { Color = Palette.Grey };

    public ParagraphLook BandWord { get; init; } = new(Family.Sans, 9, 16.5) { Bold = true, Color = Palette.White };

    public ParagraphLook BandText { get; init; } = new(Family.Sans, 8, 16.5);

    /// <summary>What a hotline is for.</summary>
    public ParagraphLook HotlineTitle { get; init; } = new(Family.Sans, 10.5, 14) { Bold = true };

    /// <summary>How to reach it.</summary>
    public ParagraphLook HotlineText { get; init; } = new(Family.Sans, 10.5, 14);

    /// <summary>Shares of the width for three hotlines; any other number of them shares it equally.</summary>
    public IReadOnlyList<double> HotlineShares { get; init; } = [0.24, 0.34, 0.42];

    /// <summary>The same with the lines of hotlines at least so many em apart.</summary>
    public FurnitureLook WithLeading(double em) => this with { HotlineTitle = HotlineTitle.WithLeading(em), HotlineText = HotlineText.WithLeading(em) };

    /// <summary>Height of the draft band with one line.</summary>
    public double BandHeight { get; init; } = 18;

    /// <summary>Leading of the band's text where it needs more than one line.</summary>
    public double BandTextLeading { get; init; } = 11;

    /// <summary>Width of the band's dark cell.</summary>
    public double BandWordWidth { get; init; } = 52;
}
