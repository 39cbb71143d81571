namespace MouForge.Documents.Pdf.Styles;

/// <summary>How fields, initials and tick boxes look; lengths in points.</summary>
sealed record FormLook
{
    /// <summary>On pages of the usual size.</summary>
    public static readonly FormLook Normal = new();

    /// <summary>Where all text is set large.</summary>
    public static readonly FormLook Large = new()
    {
        LineHeight = 36,
        Rule = 1.5,
        After = 8.5,
        TypedSize = 18,
        BoxSize = 18,
        BoxLine = 1.5,
        BoxRadius = 2,
        LabelIndent = 30,
        BetweenBoxes = 8.5,
        InitialsWidth = 66,
    };

    /// <summary>Height of one line to fill in.</summary>
    public double LineHeight { get; init; } = 23;

    /// <summary>Width of the line under it.</summary>
    public double Rule { get; init; } = 1;

    /// <summary>Space between two fields of a row, and between two columns of boxes.</summary>
    public double Gap { get; init; } = 12;

    /// <summary>Space below a row of fields.</summary>
    public double After { get; init; } = 5;

    /// <summary>Size of what is typed.</summary>
    public double TypedSize { get; init; } = 12;

    /// <summary>Side of a tick box.</summary>
    public double BoxSize { get; init; } = 12.5;

    public double BoxLine { get; init; } = 1.1;

    public double BoxRadius { get; init; } = 1.5;

    /// <summary>From the left edge of a tick box to its label.</summary>
    public double LabelIndent { get; init; } = 22;

    /// <summary>Space between two rows of tick boxes.</summary>
    public double BetweenBoxes { get; init; } = 5;

    /// <summary>Width of a field for initials.</summary>
    public double InitialsWidth { get; init; } = 44;

    /// <summary>From the left edge of a field for initials to its label.</summary>
    public double InitialsIndent => InitialsWidth + Gap;
}
