namespace MouForge.Documents.Pdf.Styles;

/// <summary>The looks of what stands around the text of a page; lengths in points.</summary>
sealed record FurnitureLook
{
    /// <summary>On pages of the usual size.</summary>
    public static readonly FurnitureLook Agency = new();

    /// <summary>The line at the top of a page.</summary>
    public ParagraphLook Header { get; init; } = new(Family.Sans, 8, 12) { Color = Palette.Grey };

    /// <summary>The line at the foot of a page.</summary>
    public ParagraphLook Footer { get; init; } = new(Family.Sans, 8, 11) { Color = Palette.Grey };

    public ParagraphLook BandWord { get; init; } = new(Family.Sans, 9, 16.5) { Bold = true, Color = Palette.White };

    public ParagraphLook BandText { get; init; } = new(Family.Sans, 8, 16.5);

    /// <summary>Height of the draft band.</summary>
    public double BandHeight { get; init; } = 18;

    /// <summary>Width of the band's dark cell.</summary>
    public double BandWordWidth { get; init; } = 52;
}
