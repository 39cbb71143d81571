using MouForge.Documents.Blocks;
using MouForge.Documents.Numbering;
using MouForge.Documents.Pdf.Cards;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Tables;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Makes the element of a table: rows, or cards where the design has one column and the table is too wide for it.</summary>
static class TableElements
{
    /// <summary>The element of a table.</summary>
    /// <param name="block">The table.</param>
    /// <param name="context">What all blocks of the document share.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="bodyHeight">Height of a page's body.</param>
    public static LayoutElement Of(TableBlock block, DocumentContext context, in BlockScope scope, double bodyHeight)
    {
        var (setter, looks) = (context.Setter, context.Design.Tables);
        string id = $"{context.IdPrefix}table{NumberFormat.Decimal(++context.Tables)}";
        var tags = new TableTags(block, context.Words.NotStated, id);
        var grid = TableGrid.Of(block);
        if (!context.Design.IsOneColumn)
        {
            var layout = TableLayout.Set(grid, scope.Column, bodyHeight, looks, setter);
            return new TableElement(layout, block.Columns, tags.Add(scope.Parent, grid));
        }
        // Set large, widths that fit the usual size count for nothing, and no text is turned.
        var open = block with
        {
            Columns = [.. block.Columns.Select(column => column with { Width = null })],
            Head = [.. block.Head.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Turned = false })] })],
        };
        grid = TableGrid.Of(open);
        var look = looks.Of(block.Style);
        if (TableCards.Needs(grid, scope.Column, look, setter))
        {
            TableCards.SetCells(grid, scope.Column, look, setter);
            return TableCards.Of(grid, tags.Add(scope.Parent, grid), scope, look, setter);
        }
        var large = TableLayout.Set(grid, scope.Column, bodyHeight, looks, setter);
        return new TableElement(large, open.Columns, tags.Add(scope.Parent, grid));
    }
}
