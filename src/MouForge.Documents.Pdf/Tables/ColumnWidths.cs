namespace MouForge.Documents.Pdf.Tables;

/// <summary>Finds the widths of a table's columns from what they ask for.</summary>
static class ColumnWidths
{
    // Widths are rounded down to this; the last column that is not fixed gets what remains.
    const double Grain = 0.5;

    // Rounding of measured text must not count as too wide.
    const double Tolerance = 0.01;

    /// <summary>
    /// All wishes where they fit; else each column its least width, and of the rest in proportion to what it still wishes. A table whose
    /// columns are all fixed is as wide as they are, or scaled down to the width.
    /// </summary>
    /// <param name="needs">What each column asks for.</param>
    /// <param name="width">Width of the table in points.</param>
    public static ColumnPlan Find(IReadOnlyList<ColumnNeed> needs, double width)
    {
        double least = needs.Sum(need => need.LeastWidth), wished = needs.Sum(need => need.WishedWidth);
        if (needs.All(need => need.Fixed is not null))
        {
            return ColumnPlan.Fitting([.. needs.Select(need => need.LeastWidth * Math.Min(1, width / least))]);
        }
        if (wished <= width)
        {
            double open = needs.Sum(need => need.Fixed is null ? need.WishedWidth : 0);
            return Rounded(needs, width, need => need.WishedWidth + (need.Fixed is null ? (width - wished) * need.WishedWidth / open : 0));
        }
        return least <= width + Tolerance
            ? Rounded(needs, width, need => need.LeastWidth + ((width - least) * (need.WishedWidth - need.LeastWidth) / (wished - least)))
            : ColumnPlan.TooNarrow($"The columns need {least:0.#} pt for their longest words; the table is {width:0.#} pt wide.");
    }

    /// <summary>Widths in proportion to the least ones, whatever words then break.</summary>
    public static double[] Squeeze(IReadOnlyList<ColumnNeed> needs, double width)
    {
        double least = needs.Sum(need => need.LeastWidth);
        return [.. needs.Select(need => need.LeastWidth * width / least)];
    }

    static ColumnPlan Rounded(IReadOnlyList<ColumnNeed> needs, double width, Func<ColumnNeed, double> widthOf)
    {
        var widths = new double[needs.Count];
        int lastOpen = 0;
        for (int i = 0; i < widths.Length; i++)
        {
            bool isOpen = needs[i].Fixed is null;
            widths[i] = isOpen ? Math.Floor((widthOf(needs[i]) + Tolerance) / Grain) * Grain : widthOf(needs[i]);
            lastOpen = isOpen ? i : lastOpen;
        }
        widths[lastOpen] += width - widths.Sum();
        return ColumnPlan.Fitting(widths);
    }
}
