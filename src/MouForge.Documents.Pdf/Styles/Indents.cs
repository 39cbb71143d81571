namespace MouForge.Documents.Pdf.Styles;

/// <summary>Where numbers and texts stand, in points.</summary>
sealed record Indents
{
    /// <summary>Between a number that is wider than its column and the text on that line.</summary>
    public const double AfterWideNumber = 6;

    /// <summary>A number that leaves less room than this before the text counts as wider than its column.</summary>
    public const double LeastAfterNumber = 3;

    /// <summary>Width of the number column of headings and clauses.</summary>
    public double Number { get; init; } = 36;

    /// <summary>Where the text column of a numbered section begins.</summary>
    public double Text { get; init; } = 36;

    /// <summary>From the number of a sub-clause to its text.</summary>
    public double ListItem { get; init; } = 24;

    /// <summary>From the edge of a bullet list to its text.</summary>
    public double Bullet { get; init; } = 12;
}
