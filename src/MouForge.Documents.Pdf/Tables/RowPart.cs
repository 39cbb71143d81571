namespace MouForge.Documents.Pdf.Tables;

/// <summary>What one strip of a table shows: a whole row, or some lines of a row too high to stay whole.</summary>
/// <param name="Row">The row.</param>
/// <param name="FirstLine">Index of the first line.</param>
/// <param name="EndLine">Index after the last line.</param>
/// <param name="IsLast">True where the row ends with it.</param>
readonly record struct RowPart(GridRow Row, int FirstLine, int EndLine, bool IsLast)
{
    public bool IsFirst => FirstLine == 0;

    /// <summary>True where the row is not broken.</summary>
    public bool IsWhole => IsFirst && IsLast;

    /// <summary>Distance from the top of the strip to the top of its text.</summary>
    public double TextTop => IsFirst ? Row.RuleAbove + Row.PadAbove : 0;

    /// <summary>Height of the strip.</summary>
    public double Height => IsWhole ? Row.Height : TextTop + LinesHeight + (IsLast ? Row.PadBelow + Row.RuleBelow : 0);

    // In a broken row the lines of all cells stand level.
    double LinesHeight
    {
        get
        {
            double height = 0;
            for (int line = FirstLine; line < EndLine; line++)
            {
                height += LeadingOf(line);
            }
            return height;
        }
    }

    /// <summary>Height of a line of the row: that of its cell with the highest one.</summary>
    public double LeadingOf(int line)
    {
        double leading = 0;
        foreach (var cell in Row.Cells)
        {
            leading = line < cell.Lines.Length && cell.DrawnRows == 1 ? Math.Max(leading, cell.Lines[line].Look.Leading) : leading;
        }
        return leading;
    }
}
