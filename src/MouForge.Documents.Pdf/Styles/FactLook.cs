namespace MouForge.Documents.Pdf.Styles;

/// <summary>How a list of facts is set; lengths in points.</summary>
/// <param name="Label">The look of the labels.</param>
/// <param name="Value">The look of the values.</param>
/// <param name="LabelWidth">Width of the labels beside their values.</param>
/// <param name="ValueIndent">From the list's edge to the values.</param>
sealed record FactLook(ParagraphLook Label, ParagraphLook Value, double LabelWidth, double ValueIndent)
{
    static readonly ParagraphLook Text = new(Family.Sans, 9, 12.5);
    static readonly ParagraphLook ClientText = new(Family.Sans, 12, 17);
    static readonly ParagraphLook ClientNarrow = new(Family.Sans, 12, 16);
    static readonly ParagraphLook LargeText = new(Family.Sans, 16, 22);
    static readonly ParagraphLook LargeClientText = new(Family.Sans, 18, 27);

    /// <summary>Facts at a glance on the pages of agencies.</summary>
    public static readonly FactLook Agency = new(Text with { Bold = true }, Text, 108, 120) { SpaceBetween = 3 };

    /// <summary>Steps on the pages of agencies.</summary>
    public static readonly FactLook AgencySteps = new(Text with { Bold = true }, Text, 108, 132)
    {
        LabelIndent = 12,
        Pad = 4,
        Bar = 3,
        Rule = 0.5,
    };

    /// <summary>Facts on client pages.</summary>
    public static readonly FactLook Client = new(ClientText with { Bold = true }, ClientText, 130, 142) { SpaceBetween = 4 };

    /// <summary>Steps on client pages.</summary>
    public static readonly FactLook ClientSteps = new(ClientText with { Bold = true }, ClientText, 112, 143)
    {
        LabelIndent = 15,
        Pad = 6,
        Bar = 3,
        Rule = 0.5,
        After = 4,
    };

    /// <summary>Facts where all text is set large.</summary>
    public static readonly FactLook Large = new(LargeText with { Bold = true }, LargeText, 150, 164) { SpaceBetween = 6 };

    /// <summary>Steps where all text is set large.</summary>
    public static readonly FactLook LargeSteps = new(LargeClientText with { Bold = true }, LargeClientText, 150, 184)
    {
        LabelIndent = 16,
        Pad = 9,
        Bar = 4,
        Rule = 0.5,
        After = 7,
    };

    /// <summary>Facts in the columns of a text in two languages.</summary>
    public static readonly FactLook Bilingual = new(ClientNarrow with { Bold = true }, ClientNarrow, 0, 12) { IsStacked = true, SpaceBetween = 4 };

    /// <summary>Steps in the columns of a text in two languages.</summary>
    public static readonly FactLook BilingualSteps = new(ClientNarrow with { Bold = true }, ClientNarrow, 0, 12)
    {
        IsStacked = true,
        LabelIndent = 12,
        Bar = 3,
    };

    /// <summary>True where values stand below their labels.</summary>
    public bool IsStacked { get; init; }

    /// <summary>From the list's edge to the labels.</summary>
    public double LabelIndent { get; init; }

    /// <summary>Space between two facts, outside of their rows.</summary>
    public double SpaceBetween { get; init; }

    /// <summary>Space above and below the text of a row, within it.</summary>
    public double Pad { get; init; }

    /// <summary>Width of the bar at the start of all rows; 0 for none.</summary>
    public double Bar { get; init; }

    /// <summary>Width of the line between two rows; 0 for none.</summary>
    public double Rule { get; init; }

    /// <summary>The same with lines at least so many em apart.</summary>
    public FactLook WithLeading(double em) => this with { Label = Label.WithLeading(em), Value = Value.WithLeading(em) };

    /// <summary>Space below the list.</summary>
    public double After { get; init; }
}
