namespace MouForge.Documents.Pdf.Styles;

/// <summary>The looks of text in one design: size and leading, space before and after, in points. What a design does not set is as on the pages of agencies.</summary>
sealed record Looks
{
    /// <summary>The looks on the pages of agencies.</summary>
    public static readonly Looks Agency = new();

    public ParagraphLook Title { get; init; } = new(Family.Sans, 24, 30) { Bold = true, After = 4 };

    public ParagraphLook Kicker { get; init; } = new(Family.Sans, 10, 14) { Bold = true, Color = Palette.Navy };

    public ParagraphLook Subtitle { get; init; } = new(Family.Serif, 12, 17) { After = 10 };

    public ParagraphLook Lead { get; init; } = new(Family.Serif, 12, 17) { After = 10 };

    public ParagraphLook Choice { get; init; } = new(Family.Sans, 13, 18) { Bold = true, After = 2 };

    public ParagraphLook Hint { get; init; } = new(Family.Sans, 8.5, 12) { After = 6 };

    /// <summary>The heading of a section, annex or part.</summary>
    public ParagraphLook Heading1 { get; init; } = new(Family.Sans, 13, 18) { Bold = true, Color = Palette.Navy, Before = 20, After = 6 };

    public ParagraphLook Heading2 { get; init; } = new(Family.Sans, 11, 15) { Bold = true, Color = Palette.Navy, Before = 14, After = 4 };

    public ParagraphLook Heading3 { get; init; } = new(Family.Sans, 9.5, 14) { Bold = true, Before = 10, After = 2 };

    /// <summary>Running text in front matter and annexes.</summary>
    public ParagraphLook Body { get; init; } = new(Family.Serif, 10.5, 15) { After = 6 };

    /// <summary>Running text in numbered sections.</summary>
    public ParagraphLook Clause { get; init; } = new(Family.Serif, 10.5, 15) { After = 6 };

    /// <summary>Text in lists.</summary>
    public ParagraphLook Item { get; init; } = new(Family.Serif, 10.5, 15) { After = 3 };

    public ParagraphLook Small { get; init; } = new(Family.Sans, 8.5, 12) { Color = Palette.Grey, After = 6 };

    public ParagraphLook CounselNote { get; init; } = new(Family.Sans, 8.5, 12) { Before = 6, After = 10 };

    public ParagraphLook Panel { get; init; } = new(Family.Sans, 9, 13) { After = 4 };

    public ParagraphLook PanelItem { get; init; } = new(Family.Sans, 9, 13) { After = 2 };

    /// <summary>Running text in a client's box.</summary>
    public ParagraphLook Box { get; init; } = new(Family.Sans, 9, 13) { After = 4 };

    public ParagraphLook Contents { get; init; } = new(Family.Sans, 10, 15);

    public ParagraphLook FieldLabel { get; init; } = new(Family.Sans, 10, 13) { Color = Palette.Grey };

    public InlineLook Inline { get; init; } = InlineLook.Agency;

    public Indents Indents { get; init; } = new();

    public BulletLook Bullet { get; init; } = new(2, 3.5, Palette.Ink);
}
