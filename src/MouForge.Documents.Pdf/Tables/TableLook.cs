using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>How a table looks; lengths in points.</summary>
/// <param name="Text">First lines of body cells.</param>
/// <param name="Head">Head cells.</param>
/// <param name="Detail">Further lines of a cell.</param>
sealed record TableLook(ParagraphLook Text, ParagraphLook Head, ParagraphLook Detail)
{
    /// <summary>A table of agencies.</summary>
    public static readonly TableLook Normal = new(
        new(Family.Sans, 9, 12.5), new(Family.Sans, 8.5, 11.5) { Bold = true }, new(Family.Sans, 8.5, 12) { Color = Palette.Grey })
    {
        PadX = 6,
        PadY = 3.5,
    };

    /// <summary>Contacts and certificates.</summary>
    public static readonly TableLook Dense = new(
        new(Family.Sans, 8.5, 11.5), new(Family.Sans, 8.5, 11.5) { Bold = true }, new(Family.Sans, 8.5, 11.5) { Color = Palette.Grey })
    {
        PadX = 5,
        PadY = 2,
    };

    /// <summary>The matrix of services and needs.</summary>
    public static readonly TableLook Matrix = new(
        new(Family.Sans, 8, 10), new(Family.Sans, 7.5, 9.5) { Bold = true }, new(Family.Sans, 8, 10) { Color = Palette.Grey })
    {
        PadX = 3,
        PadY = 1.1,
        GroupRule = Palette.Navy,
        IsMatrix = true,
    };

    /// <summary>A table on client pages.</summary>
    public static readonly TableLook Client = new(
        new(Family.Sans, 10.5, 14.5), new(Family.Sans, 10, 13.5) { Bold = true }, new(Family.Sans, 10, 13.5) { Color = Palette.Grey })
    {
        PadX = 6,
        PadY = 4,
        LeastSize = 10,
    };

    /// <summary>A table where all text is set large; it is set as cards before its text is set smaller.</summary>
    public static readonly TableLook Large = new(
        new(Family.Sans, 16, 22), new(Family.Sans, 15, 20) { Bold = true }, new(Family.Sans, 14, 20) { Color = Palette.Grey })
    {
        PadX = 8,
        PadY = 6,
        LeastSize = 16,
    };

    const double Step = 0.5;

    public required double PadX { get; init; }

    public required double PadY { get; init; }

    /// <summary>Text is never set smaller than this to make a table fit.</summary>
    public double LeastSize { get; init; } = 8;

    /// <summary>Colour of the line above a group of rows.</summary>
    public PdfColor GroupRule { get; init; } = Palette.Mid;

    /// <summary>True for vertical lines, narrow columns of letters and a second column that heads rows, too.</summary>
    public bool IsMatrix { get; init; }

    /// <summary>True where the text can be set smaller.</summary>
    public bool CanShrink => Text.Size > LeastSize;

    /// <summary>The same with lines at least so many em apart.</summary>
    public TableLook WithLeading(double em) => this with { Text = Text.WithLeading(em), Head = Head.WithLeading(em), Detail = Detail.WithLeading(em) };

    /// <summary>Half a point smaller.</summary>
    public TableLook Shrink() => this with { Text = Smaller(Text), Head = Smaller(Head), Detail = Smaller(Detail) };

    ParagraphLook Smaller(ParagraphLook look)
        => look.Size <= LeastSize ? look : look with { Size = look.Size - Step, Leading = look.Leading - Step };
}
