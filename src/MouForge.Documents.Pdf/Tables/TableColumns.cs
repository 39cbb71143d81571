using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>Finds a table's column widths and, where words do not fit, gives way step by step: it breaks addresses, then long words, then sets smaller.</summary>
/// <param name="table">The table.</param>
/// <param name="widest">Its look where all fits.</param>
/// <param name="grid">Its cells.</param>
/// <param name="setter">Measures text.</param>
sealed class TableColumns(TableBlock table, TableLook widest, TableGrid grid, TextSetter setter)
{
    // A word broken anywhere still asks for this many em.
    const double LeastEm = 6;

    /// <summary>The widths, and the look that the table must be set in for them.</summary>
    public (double[] Widths, TableLook Look) Find(double width)
    {
        var look = widest;
        var plan = Plan(look, width, extent => extent.LongestWord);
        if (!plan.Fits)
        {
            plan = Plan(look, width, extent => extent.LongestPart);
        }
        while (!plan.Fits)
        {
            double cap = LeastEm * look.Text.Size;
            plan = Plan(look, width, extent => Math.Min(extent.LongestPart, cap));
            if (!plan.Fits && !look.CanShrink)
            {
                return (ColumnWidths.Squeeze(Needs(look, extent => Math.Min(extent.LongestPart, cap)), width), look);
            }
            look = plan.Fits ? look : look.Shrink();
        }
        return (plan.Widths, look);
    }

    /// <summary>True where no word has to be broken at the widest look.</summary>
    public bool FitsWithoutBreaking(double width) => Plan(widest, width, extent => extent.LongestWord).Fits;

    ColumnPlan Plan(TableLook look, double width, Func<TextExtent, double> least) => ColumnWidths.Find(Needs(look, least), width);

    ColumnNeed[] Needs(TableLook look, Func<TextExtent, double> least)
    {
        var extents = ExtentsOf(look);
        var needs = new ColumnNeed[extents.Length];
        for (int i = 0; i < needs.Length; i++)
        {
            double padding = 2 * look.PadX;
            needs[i] = new ColumnNeed(table.Columns[i].Width, least(extents[i]) + padding, extents[i].Whole + padding);
        }
        return needs;
    }

    // Cells over several columns and turned heads take what the others need.
    TextExtent[] ExtentsOf(TableLook look)
    {
        var extents = new TextExtent[table.Columns.Count];
        foreach (var cell in grid.Rows.SelectMany(row => row))
        {
            if (cell.ColumnSpan > 1 || cell.Cell.Turned || table.Columns[cell.Column].Width is not null)
            {
                continue;
            }
            for (int i = 0; i < cell.Cell.Lines.Count; i++)
            {
                extents[cell.Column] = extents[cell.Column].Or(setter.Measure(cell.Cell.Lines[i], CellText.LookOf(cell, i, look, table)));
            }
        }
        return extents;
    }
}
