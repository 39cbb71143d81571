using MouForge.Documents.Blocks;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>A row of a table, set; lengths in points.</summary>
sealed class GridRow(int index, TableRow source, GridCell[] cells, bool isHead)
{
    /// <summary>Its index; head rows come before body rows.</summary>
    public int Index { get; } = index;

    /// <summary>The row of the document.</summary>
    public TableRow Source { get; } = source;

    /// <summary>Its cells, without those that only reach into it.</summary>
    public GridCell[] Cells { get; } = cells;

    /// <summary>True for a head row.</summary>
    public bool IsHead { get; } = isHead;

    /// <summary>True for a row of one cell over all columns, the heading of the rows below.</summary>
    public required bool IsGroupRow { get; init; }

    /// <summary>Height of the rule above it: the table's frame over the first row.</summary>
    public double RuleAbove { get; init; }

    /// <summary>Height of the rule below it.</summary>
    public required double RuleBelow { get; init; }

    public required PdfColor RuleColor { get; init; }

    /// <summary>Index of the first column whose rule is drawn; columns before it hold a cell that goes on.</summary>
    public required int FirstRuledColumn { get; init; }

    public required double PadAbove { get; init; }

    public required double PadBelow { get; init; }

    /// <summary>Height of its text.</summary>
    public double TextHeight { get; set; }

    /// <summary>Height of the whole row with its rules.</summary>
    public double Height => RuleAbove + PadAbove + TextHeight + PadBelow + RuleBelow;
}
