using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Bilingual;

/// <summary>Lengths of a text in two languages, in points.</summary>
static class BilingualLook
{
    /// <summary>Between a column's text and the line between the columns.</summary>
    public const double Inset = 14;

    /// <summary>Above and below the text of a row.</summary>
    public const double Pad = 2.4;

    /// <summary>Above the text of a box.</summary>
    public const double BoxTop = 6;

    /// <summary>Below the text of a box.</summary>
    public const double BoxBottom = 7;

    /// <summary>Width of the bar at a box's start.</summary>
    public const double Bar = 4;

    /// <summary>From the bar to the text.</summary>
    public const double AfterBar = 10;

    /// <summary>Width of the line between the columns.</summary>
    public const double Hair = 0.5;

    /// <summary>Width of the rule under the head row.</summary>
    public const double HeadRule = 1;

    /// <summary>Between the languages' names and the rule.</summary>
    public const double AboveHeadRule = 3;

    /// <summary>Below the table.</summary>
    public const double After = 10;

    /// <summary>The look of the languages' names.</summary>
    public static readonly ParagraphLook Head = new(Family.Sans, 10, 14) { Bold = true, Color = Palette.Navy };

    /// <summary>Height of the head row.</summary>
    public static double HeadHeight => Head.Leading + AboveHeadRule + HeadRule;

    /// <summary>The columns of text.</summary>
    public static (Column First, Column Second) Split(Column full)
    {
        double half = full.Width / 2;
        return (new Column(full.Left, half - Inset), new Column(full.Left + half + Inset, half - Inset));
    }
}
