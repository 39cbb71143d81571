using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Styles;

/// <summary>How a paragraph looks. All lengths in points.</summary>
sealed record ParagraphLook(Family Family, double Size, double Leading)
{
    // Ascent and descent of Noto Serif and Noto Sans in em: both families have the same ('hhea' tables of the embedded files).
    public const double Ascent = 1.069;
    public const double Descent = 0.293;

    public bool Bold { get; init; }

    public PdfColor Color { get; init; } = Palette.Ink;

    /// <summary>Space above; the gap between two blocks is the larger of "after" and "before", not the sum.</summary>
    public double Before { get; init; }

    /// <summary>Space below.</summary>
    public double After { get; init; }

    /// <summary>Distance from the top of a line to its baseline.</summary>
    public double Baseline => ((Leading - ((Ascent + Descent) * Size)) / 2) + (Ascent * Size);

    /// <summary>The same with lines at least so many em apart.</summary>
    public ParagraphLook WithLeading(double em) => Leading >= em * Size ? this : this with { Leading = em * Size };

    /// <summary>The face of text with these styles.</summary>
    public Face FaceOf(bool bold, bool italic) => (Family, bold || Bold, italic) switch
    {
        (Family.Serif, true, _) => Face.SerifBold,
        (Family.Serif, _, true) => Face.SerifItalic,
        (Family.Serif, _, _) => Face.SerifRegular,
        (_, true, _) => Face.SansBold,
        (_, _, true) => Face.SansItalic,
        _ => Face.SansRegular,
    };
}
