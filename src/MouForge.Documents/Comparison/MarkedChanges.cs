using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>Finds the marks of a comparison in parts of a document.</summary>
public static class MarkedChanges
{
    /// <summary>True where a block, or something in it, was added or deleted.</summary>
    public static bool IsIn(Block block) => !ChangeCounter.Of([block]).IsNone;

    /// <summary>True where a row, or something in it, was added or deleted.</summary>
    public static bool IsIn(TableRow row) => row.Change != ChangeKind.None || row.Cells.Any(cell => cell.Lines.Any(IsIn));

    /// <summary>True where words of a line were added or deleted.</summary>
    public static bool IsIn(IReadOnlyList<Inline> line) => line.Any(inline => inline.Change != ChangeKind.None);
}
