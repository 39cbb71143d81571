namespace MouForge.Documents.Pdf.Tables;

/// <summary>The widths of a table's columns, or why there are none without breaking words.</summary>
/// <param name="Widths">The widths in points; empty where they do not fit.</param>
/// <param name="Misfit">What does not fit, in a sentence; null where all fits.</param>
readonly record struct ColumnPlan(double[] Widths, string? Misfit)
{
    public bool Fits => Misfit is null;

    public static ColumnPlan Fitting(double[] widths) => new(widths, null);

    public static ColumnPlan TooNarrow(string reason) => new([], reason);
}
