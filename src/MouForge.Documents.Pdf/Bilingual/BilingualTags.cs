using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Furniture;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Bilingual;

/// <summary>Tags a text in two languages: a table of a head row with the languages and a row for each pair, each cell in its language.</summary>
sealed class BilingualTags
{
    readonly BilingualBlock _block;
    readonly StructureElement _body;

    /// <param name="block">The text.</param>
    /// <param name="parent">What holds the table.</param>
    public BilingualTags(BilingualBlock block, StructureElement parent)
    {
        _block = block;
        Table = parent.Add(StructureType.Table);
        Table.Title = $"{block.First.Head} | {block.Second.Head}";
        var head = Table.Add(StructureType.TableHead);
        head.Title = PageFurniture.TagTitle;
        var row = head.Add(StructureType.TableRow);
        (FirstHead, SecondHead) = (Head(row, block.First), Head(row, block.Second));
        _body = Table.Add(StructureType.TableBody);
    }

    public StructureElement Table { get; }

    public StructureElement FirstHead { get; }

    public StructureElement SecondHead { get; }

    /// <summary>Adds a row of two cells.</summary>
    public (StructureElement First, StructureElement Second) AddRow()
    {
        var row = _body.Add(StructureType.TableRow);
        return (Cell(row, _block.First), Cell(row, _block.Second));
    }

    /// <summary>Adds a row of one cell over both columns.</summary>
    public StructureElement AddSpanningRow()
    {
        var cell = _body.Add(StructureType.TableRow).Add(StructureType.TableCell);
        cell.ColumnSpan = 2;
        return cell;
    }

    static StructureElement Cell(StructureElement row, BilingualColumn column)
    {
        var cell = row.Add(StructureType.TableCell);
        cell.Language = column.Language;
        return cell;
    }

    static StructureElement Head(StructureElement row, BilingualColumn column)
    {
        var head = row.Add(StructureType.TableHeader);
        (head.Scope, head.Language) = (TableScope.Column, column.Language);
        return head;
    }
}
