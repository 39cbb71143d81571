using MouForge.Documents.Blocks;
using MouForge.Documents.Numbering;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Tables;

/// <summary>Tags a table: head and body, rows, header cells with their scope, data cells.</summary>
/// <param name="block">The table.</param>
/// <param name="notStated">What an empty cell says.</param>
/// <param name="name">A name of the table, unique in the file.</param>
sealed class TableTags(TableBlock block, string notStated, string name)
{
    // With two levels of heads a scope no longer says which head speaks for which column; then cells name their heads.
    readonly bool _namesHeads = block.Head.Count > 1;
    readonly List<string>[] _heads = [.. block.Columns.Select(_ => new List<string>())];

    /// <summary>Adds the table's tags to what holds it and gives each cell its own. Returns the table's.</summary>
    public StructureElement Add(StructureElement parent, TableGrid grid)
    {
        var table = parent.Add(StructureType.Table);
        table.Title = block.Description;
        var section = table.Add(StructureType.TableHead);
        for (int i = 0; i < grid.Rows.Count; i++)
        {
            section = i == grid.HeadRows ? table.Add(StructureType.TableBody) : section;
            var row = section.Add(StructureType.TableRow);
            foreach (var cell in grid.Rows[i])
            {
                AddCell(row, cell);
            }
        }
        return table;
    }

    void AddCell(StructureElement row, GridCell cell)
    {
        bool isHeader = cell.IsHead || CellText.IsRowHead(cell, block) || CellText.IsGroupRow(cell, block);
        var tag = row.Add(isHeader ? StructureType.TableHeader : StructureType.TableCell);
        tag.Scope = isHeader ? cell.IsHead ? TableScope.Column : TableScope.Row : null;
        (tag.RowSpan, tag.ColumnSpan) = (cell.RowSpan, cell.ColumnSpan);
        tag.ActualText = CellText.PrintsDash(cell, block) ? notStated : cell.Cell.Spoken;
        if (_namesHeads)
        {
            NameHeads(tag, cell);
        }
        cell.Tags = cell.Cell.Lines.Count <= 1 ? [tag] : [.. cell.Cell.Lines.Select((_, i) => HasText(cell, i) ? tag.Add(StructureType.Paragraph) : tag)];
    }

    static bool HasText(GridCell cell, int paragraph) => Array.Exists(cell.Lines, line => line.Paragraph == paragraph);

    void NameHeads(StructureElement tag, GridCell cell)
    {
        if (!cell.IsHead)
        {
            tag.Headers = _heads[cell.Column];
            return;
        }
        tag.Id = $"{name}-{NumberFormat.Decimal(cell.Row + 1)}-{NumberFormat.Decimal(cell.Column + 1)}";
        for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
        {
            _heads[column].Add(tag.Id);
        }
    }
}
