namespace MouForge.Documents.Pdf.Styles;

/// <summary>A stretch of a page's width: where text begins and how wide it may be, in points from the page's left edge.</summary>
readonly record struct Column(double Left, double Width)
{
    // However deep texts are nested, they keep a width that letters can stand in.
    const double Least = 24;

    public double Right => Left + Width;

    /// <summary>The column without a part at its start.</summary>
    public Column Indent(double by) => Inset(by, 0);

    /// <summary>The column without a part at either side.</summary>
    public Column Inset(double start, double end) => new(Left + start, Math.Max(Least, Width - start - end));
}
