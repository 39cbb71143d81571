using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>A cell of a table at its place in the grid.</summary>
sealed class GridCell
{
    public required TableCell Cell { get; init; }

    /// <summary>Index of its first row; head rows come before body rows.</summary>
    public required int Row { get; init; }

    /// <summary>Index of its first column.</summary>
    public required int Column { get; init; }

    /// <summary>The rows it covers, within the head or the body.</summary>
    public required int RowSpan { get; init; }

    /// <summary>The columns it covers.</summary>
    public required int ColumnSpan { get; init; }

    public required bool IsHead { get; init; }

    /// <summary>True where it is a heading over the rows that follow.</summary>
    public required bool IsRowHeading { get; init; }

    /// <summary>Its text, set.</summary>
    public CellLine[] Lines { get; set; } = [];

    /// <summary>Height of its text in points.</summary>
    public double TextHeight { get; set; }

    /// <summary>Length of the lines of text that is turned a quarter to the left; 0 where it stands upright.</summary>
    public double TurnedLength { get; set; }

    public bool IsTurned => TurnedLength > 0;

    /// <summary>False where its text is too high to stand beside its rows as one piece; it then stands in the first of them.</summary>
    public bool IsBesideItsRows { get; set; } = true;

    /// <summary>The rows it is drawn over.</summary>
    public int DrawnRows => IsBesideItsRows ? RowSpan : 1;

    /// <summary>Left and right edge of its text.</summary>
    public Column TextColumn { get; set; }

    /// <summary>The tag of each of its paragraphs; the cell's own tag where it has only one.</summary>
    public StructureElement[] Tags { get; set; } = [];

    /// <summary>True where it goes on below a row.</summary>
    public bool GoesOnBelow(int row) => Row <= row && row < Row + DrawnRows - 1;
}
