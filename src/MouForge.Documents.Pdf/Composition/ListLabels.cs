using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Numbers and letters of clauses and lists.</summary>
static class ListLabels
{
    /// <summary>What a comparison marks a number as: one that only moved is new where it stands.</summary>
    public static ChangeKind ChangeOf(ChangeKind change, string? former) => change == ChangeKind.None && former is not null ? ChangeKind.Added : change;

    /// <summary>What a list's labels are, as its tag says: (a), (i), (A) by depth, or discs.</summary>
    public static ListNumbering NumberingOf(bool ordered, int depth) => (ordered, depth % 3) switch
    {
        (false, _) => ListNumbering.Disc,
        (_, 0) => ListNumbering.LowerAlpha,
        (_, 1) => ListNumbering.LowerRoman,
        _ => ListNumbering.UpperAlpha,
    };

    /// <summary>What the first line begins further in: nothing, unless the label is wider than its column.</summary>
    /// <param name="label">Width of the label in points.</param>
    /// <param name="column">Width of its column.</param>
    public static double IndentBeside(double label, double column)
        => label + Indents.LeastAfterNumber > column ? label + Indents.AfterWideNumber - column : 0;
}
