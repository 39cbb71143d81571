namespace MouForge.Documents.Pdf.Styles;

/// <summary>How the status panel looks; lengths in points.</summary>
/// <param name="Title">The state's name.</param>
/// <param name="Line">What is said of it.</param>
/// <param name="CellHeight">Height of a cell.</param>
sealed record StatusLook(ParagraphLook Title, ParagraphLook Line, double CellHeight)
{
    /// <summary>Three cells side by side.</summary>
    public static readonly StatusLook Agency = new(
        new(Family.Sans, 9.5, 12) { Bold = true }, new(Family.Sans, 8.5, 12) { Color = Palette.Grey }, 50);

    /// <summary>Three cells one below the other.</summary>
    public static readonly StatusLook Large = new(
        new(Family.Sans, 16, 21) { Bold = true }, new(Family.Sans, 14, 19) { Color = Palette.Grey }, 72)
    {
        IsStacked = true,
    };

    /// <summary>True where the cells stand one below the other.</summary>
    public bool IsStacked { get; init; }
}
