using MouForge.Documents.Blocks;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.Comparison;

/// <summary>Leaves the unchanged rows out of long tables and of texts in two languages. A matrix is read as a whole and keeps them.</summary>
sealed class ChangedRows : DocumentRewriter
{
    // A table up to this size is easier to read with the rows around the changed ones.
    const int FewRows = 6;

    public static readonly ChangedRows Instance = new();

    ChangedRows()
    {
    }

    public override Block? Visit(TableBlock block)
    {
        if (block.Rows.Count <= FewRows || block.Style == TableStyle.Matrix || block.Change != ChangeKind.None || !block.Rows.Any(MarkedChanges.IsIn))
        {
            return block;
        }
        var rows = new List<TableRow>();
        TableRow? heading = null;
        foreach (var group in TableComparison.Groups(block.Rows))
        {
            heading = group[0].IsHeading ? group[0] : heading;
            if (group.Any(MarkedChanges.IsIn))
            {
                rows.AddRange(heading is null || ReferenceEquals(heading, group[0]) ? group : [heading, .. group]);
                heading = null;
            }
        }
        return block with { Rows = rows };
    }

    public override Block? Visit(BilingualBlock block)
    {
        var rows = new List<BilingualRow>();
        BilingualRow? heading = null;
        foreach (var row in block.Rows)
        {
            bool isHeading = row.First is [HeadingBlock, ..];
            heading = isHeading ? row : heading;
            if (row.Change != ChangeKind.None || row.First.Concat(row.Second).Any(MarkedChanges.IsIn))
            {
                rows.AddRange(heading is null || isHeading ? [row] : [heading, row]);
                heading = null;
            }
        }
        return block with { Rows = rows };
    }
}
