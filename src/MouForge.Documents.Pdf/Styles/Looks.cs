using MouForge.Documents.Blocks;

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

    public FactLook Facts { get; init; } = FactLook.Agency;

    public FactLook Steps { get; init; } = FactLook.AgencySteps;

    public ParagraphLook FieldLabel { get; init; } = new(Family.Sans, 10, 13) { Color = Palette.Grey };

    public InlineLook Inline { get; init; } = InlineLook.Agency;

    public Indents Indents { get; init; } = new();

    public BulletLook Bullet { get; init; } = new(2, 3.5, Palette.Ink);

    /// <summary>The same with lines at least so many em apart.</summary>
    public Looks WithLeading(double em) => this with
    {
        Title = Title.WithLeading(em),
        Kicker = Kicker.WithLeading(em),
        Subtitle = Subtitle.WithLeading(em),
        Lead = Lead.WithLeading(em),
        Choice = Choice.WithLeading(em),
        Hint = Hint.WithLeading(em),
        Heading1 = Heading1.WithLeading(em),
        Heading2 = Heading2.WithLeading(em),
        Heading3 = Heading3.WithLeading(em),
        Body = Body.WithLeading(em),
        Clause = Clause.WithLeading(em),
        Item = Item.WithLeading(em),
        Small = Small.WithLeading(em),
        CounselNote = CounselNote.WithLeading(em),
        Panel = Panel.WithLeading(em),
        PanelItem = PanelItem.WithLeading(em),
        Box = Box.WithLeading(em),
        Contents = Contents.WithLeading(em),
        FieldLabel = FieldLabel.WithLeading(em),
        Facts = Facts.WithLeading(em),
        Steps = Steps.WithLeading(em),
    };

    /// <summary>The look of a paragraph.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="body">The look of running text where it stands.</param>
    public ParagraphLook Of(ParagraphStyle style, ParagraphLook body) => style switch
    {
        ParagraphStyle.Kicker => Kicker,
        ParagraphStyle.Title => Title,
        ParagraphStyle.Subtitle => Subtitle,
        ParagraphStyle.Lead => Lead,
        ParagraphStyle.Choice => Choice,
        ParagraphStyle.Hint => Hint,
        ParagraphStyle.Small => Small,
        ParagraphStyle.Body => body,
    };

    /// <summary>The look of a heading.</summary>
    /// <param name="level">1 for a section or part, 2 and 3 for what stands in it.</param>
    public ParagraphLook OfHeading(int level) => level switch
    {
        1 => Heading1,
        2 => Heading2,
        _ => Heading3,
    };
}
